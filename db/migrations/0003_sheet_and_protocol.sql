CREATE TABLE "added_test" (
	"clinic_id" uuid NOT NULL,
	"assessment_id" uuid NOT NULL,
	"measure" text NOT NULL,
	"added_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"added_by" uuid NOT NULL,
	CONSTRAINT "added_test_clinic_id_assessment_id_measure_pk" PRIMARY KEY("clinic_id","assessment_id","measure")
);
--> statement-breakpoint
CREATE TABLE "favourite_test" (
	"clinic_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"measure" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "favourite_test_clinic_id_account_id_measure_pk" PRIMARY KEY("clinic_id","account_id","measure")
);
--> statement-breakpoint
CREATE TABLE "test_template" (
	"clinic_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"name" text NOT NULL,
	"measures" text[] NOT NULL,
	"is_default" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"created_by" uuid NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "test_template_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "test_template_name_unique" UNIQUE("clinic_id","name")
);
--> statement-breakpoint
ALTER TABLE "observation" ADD COLUMN "protocol" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "observation" ADD COLUMN "carried_from" uuid;--> statement-breakpoint
ALTER TABLE "observation" ADD COLUMN "confirmed_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "observation" ADD COLUMN "confirmed_by" uuid;--> statement-breakpoint
ALTER TABLE "added_test" ADD CONSTRAINT "added_test_clinic_id_assessment_id_assessment_clinic_id_id_fk" FOREIGN KEY ("clinic_id","assessment_id") REFERENCES "public"."assessment"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "favourite_test" ADD CONSTRAINT "favourite_test_clinic_id_clinic_id_fk" FOREIGN KEY ("clinic_id") REFERENCES "public"."clinic"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "favourite_test" ADD CONSTRAINT "favourite_test_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "test_template" ADD CONSTRAINT "test_template_clinic_id_clinic_id_fk" FOREIGN KEY ("clinic_id") REFERENCES "public"."clinic"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "test_template_one_default" ON "test_template" USING btree ("clinic_id") WHERE is_default;--> statement-breakpoint
ALTER TABLE "observation" ADD CONSTRAINT "observation_clinic_id_carried_from_assessment_clinic_id_id_fk" FOREIGN KEY ("clinic_id","carried_from") REFERENCES "public"."assessment"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "observation" ADD CONSTRAINT "observation_confirmed_whole" CHECK ((confirmed_at is null) = (confirmed_by is null));--> statement-breakpoint

-- What stands on an assessment's sheet is part of it: a test may be put on and taken off while it is a draft.
grant select, insert, delete on added_test, favourite_test to footfall_app;
--> statement-breakpoint
grant select, insert, update, delete on test_template to footfall_app;
--> statement-breakpoint
do $$
declare
  walled text;
begin
  foreach walled in array array['added_test', 'test_template', 'favourite_test']
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
create trigger added_test_stays_as_signed before insert or update or delete on added_test
  for each row execute function keep_signed_observation();
