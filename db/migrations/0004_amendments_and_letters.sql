CREATE TABLE "assessment_amendment" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"assessment_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"measure" text NOT NULL,
	"side" text NOT NULL,
	"original" jsonb NOT NULL,
	"corrected" jsonb,
	"reason" text NOT NULL,
	"rule_version" text NOT NULL,
	"result" jsonb NOT NULL,
	"amended_at" timestamp (3) with time zone NOT NULL,
	"amended_by" uuid NOT NULL,
	"amended_name" text NOT NULL,
	CONSTRAINT "assessment_amendment_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "assessment_amendment_number_unique" UNIQUE("clinic_id","assessment_id","number"),
	CONSTRAINT "assessment_amendment_side" CHECK (side in ('none', 'left', 'right')),
	CONSTRAINT "assessment_amendment_reason" CHECK (btrim(reason) <> '')
);
--> statement-breakpoint
CREATE TABLE "clinical_letter" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"assessment_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"status" text DEFAULT 'draft' NOT NULL,
	"words" jsonb NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" uuid NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"issued_at" timestamp (3) with time zone,
	"issued_by" uuid,
	"issued_name" text,
	"issued_from_version" integer,
	"issued_from_amendment" integer,
	CONSTRAINT "clinical_letter_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "clinical_letter_kind" CHECK (kind in ('report', 'referral-letter')),
	CONSTRAINT "clinical_letter_issued_whole" CHECK (status = 'draft' or (status = 'issued' and issued_at is not null and issued_by is not null and issued_name is not null and issued_from_version is not null and issued_from_amendment is not null))
);
--> statement-breakpoint
ALTER TABLE "issued_document" ALTER COLUMN "plan_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "issued_document" ADD COLUMN "assessment_id" uuid;--> statement-breakpoint
ALTER TABLE "issued_document" ADD COLUMN "letter_id" uuid;--> statement-breakpoint
ALTER TABLE "assessment_amendment" ADD CONSTRAINT "assessment_amendment_clinic_id_assessment_id_assessment_clinic_id_id_fk" FOREIGN KEY ("clinic_id","assessment_id") REFERENCES "public"."assessment"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clinical_letter" ADD CONSTRAINT "clinical_letter_clinic_id_assessment_id_assessment_clinic_id_id_fk" FOREIGN KEY ("clinic_id","assessment_id") REFERENCES "public"."assessment"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "clinical_letter_clinic_id_assessment_id_index" ON "clinical_letter" USING btree ("clinic_id","assessment_id");--> statement-breakpoint
CREATE UNIQUE INDEX "clinical_letter_one_draft" ON "clinical_letter" USING btree ("clinic_id","assessment_id","kind") WHERE status = 'draft';--> statement-breakpoint
ALTER TABLE "issued_document" ADD CONSTRAINT "issued_document_clinic_id_assessment_id_assessment_clinic_id_id_fk" FOREIGN KEY ("clinic_id","assessment_id") REFERENCES "public"."assessment"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "issued_document" ADD CONSTRAINT "issued_document_clinic_id_letter_id_clinical_letter_clinic_id_id_fk" FOREIGN KEY ("clinic_id","letter_id") REFERENCES "public"."clinical_letter"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "issued_document_clinic_id_assessment_id_index" ON "issued_document" USING btree ("clinic_id","assessment_id");--> statement-breakpoint
ALTER TABLE "issued_document" ADD CONSTRAINT "issued_document_one_a_letter" UNIQUE("clinic_id","letter_id");--> statement-breakpoint
ALTER TABLE "issued_document" ADD CONSTRAINT "issued_document_of_one_thing" CHECK ((kind = 'plan-pdf' and plan_id is not null and assessment_id is null and letter_id is null) or (kind in ('report', 'referral-letter') and plan_id is null and assessment_id is not null and letter_id is not null));

--> statement-breakpoint

-- The walls and rights of the two new tables, as in 0001: amendments are only added, letters are written until they are issued.
grant select, insert on assessment_amendment to footfall_app;
--> statement-breakpoint
grant select, insert, update on clinical_letter to footfall_app;
--> statement-breakpoint
do $$
declare
  walled text;
begin
  foreach walled in array array['assessment_amendment', 'clinical_letter']
  loop
    execute format('alter table %I enable row level security', walled);
    execute format('alter table %I force row level security', walled);
    execute format(
      'create policy own_clinic on %I
         using (clinic_id = nullif(current_setting(''app.clinic_id'', true), '''')::uuid)
         with check (clinic_id = nullif(current_setting(''app.clinic_id'', true), '''')::uuid)',
      walled
    );
  end loop;
end
$$;
--> statement-breakpoint

-- The locks, as in 0002.
create trigger assessment_amendment_is_append_only before update or delete or truncate on assessment_amendment
  for each statement execute function refuse_change();
--> statement-breakpoint

-- Takes the assessment's row lock, so that amendments are numbered one after the other.
create function require_signed_assessment() returns trigger language plpgsql as $$
declare
  found_status text;
begin
  select status into found_status from public.assessment a
    where a.clinic_id = new.clinic_id and a.id = new.assessment_id
    for no key update;
  if found_status is distinct from 'signed' then
    raise exception using errcode = 'FF005', message = 'only a signed assessment is amended';
  end if;
  return new;
end
$$;
--> statement-breakpoint
create trigger assessment_amendment_is_of_a_signed_one before insert on assessment_amendment
  for each row execute function require_signed_assessment();
--> statement-breakpoint

create function keep_issued_letter() returns trigger language plpgsql as $$
begin
  if old.status = 'issued' then
    raise exception using errcode = 'FF006', message = 'an issued letter never changes';
  end if;
  return case tg_op when 'DELETE' then old else new end;
end
$$;
--> statement-breakpoint
create trigger clinical_letter_stays_as_issued before update or delete on clinical_letter
  for each row execute function keep_issued_letter();
