CREATE TABLE "factor_decision" (
	"clinic_id" uuid NOT NULL,
	"assessment_id" uuid NOT NULL,
	"factor" text NOT NULL,
	"version" integer NOT NULL,
	"decision" text NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"verdict" text NOT NULL,
	"score" integer NOT NULL,
	"rule_version" text NOT NULL,
	"decided_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"decided_by" uuid NOT NULL,
	"decided_name" text NOT NULL,
	CONSTRAINT "factor_decision_clinic_id_assessment_id_factor_version_pk" PRIMARY KEY("clinic_id","assessment_id","factor","version"),
	CONSTRAINT "factor_decision_decision" CHECK (decision in ('confirmed', 'dismissed', 'taken-back')),
	CONSTRAINT "factor_decision_verdict" CHECK (verdict in ('likely', 'possible', 'unlikely')),
	CONSTRAINT "factor_decision_version" CHECK (version >= 1),
	CONSTRAINT "factor_decision_reason" CHECK (decision <> 'dismissed' or note <> '')
);
--> statement-breakpoint
ALTER TABLE "factor_decision" ADD CONSTRAINT "factor_decision_clinic_id_assessment_id_assessment_clinic_id_id_fk" FOREIGN KEY ("clinic_id","assessment_id") REFERENCES "public"."assessment"("clinic_id","id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
-- A change of mind is one more row: nothing that was decided is edited or taken away.
grant select, insert on factor_decision to footfall_app;
--> statement-breakpoint
alter table factor_decision enable row level security;
--> statement-breakpoint
alter table factor_decision force row level security;
--> statement-breakpoint
create policy own_clinic on factor_decision
  using (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid)
  with check (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid);
--> statement-breakpoint
create trigger factor_decision_is_append_only before update or delete or truncate on factor_decision
  for each statement execute function refuse_change();
