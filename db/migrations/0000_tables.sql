CREATE TABLE "account" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"profession" text DEFAULT 'physiotherapist' NOT NULL,
	"password_hash" text NOT NULL,
	"disabled_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "account_email_unique" UNIQUE("email")
);
--> statement-breakpoint
CREATE TABLE "assessment" (
	"clinic_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"episode_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"assessed_on" date NOT NULL,
	"status" text DEFAULT 'draft' NOT NULL,
	"signed_at" timestamp (3) with time zone,
	"signed_by" uuid,
	"signed_name" text,
	"rule_version" text,
	"signed_result" jsonb,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"created_by" uuid NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "assessment_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "assessment_kind" CHECK (kind in ('first', 'review')),
	CONSTRAINT "assessment_signed_whole" CHECK (status = 'draft' or (status = 'signed' and signed_at is not null and signed_by is not null and signed_name is not null and rule_version is not null and signed_result is not null))
);
--> statement-breakpoint
CREATE TABLE "audit_event" (
	"clinic_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"actor" text NOT NULL,
	"account_id" uuid,
	"action" text NOT NULL,
	"subject" text NOT NULL,
	"subject_id" text NOT NULL,
	"patient_id" uuid,
	"outcome" text DEFAULT 'done' NOT NULL,
	"address" text,
	"detail" jsonb,
	CONSTRAINT "audit_event_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "audit_event_actor" CHECK (actor in ('account', 'share-link', 'system')),
	CONSTRAINT "audit_event_outcome" CHECK (outcome in ('done', 'refused'))
);
--> statement-breakpoint
CREATE TABLE "auth_session" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"account_id" uuid NOT NULL,
	"active_clinic_id" uuid NOT NULL,
	"address" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"last_seen_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"revoked_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "clinic" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"name" text NOT NULL,
	"address_lines" text DEFAULT '' NOT NULL,
	"phone" text DEFAULT '' NOT NULL,
	"time_zone" text DEFAULT 'Europe/London' NOT NULL,
	"paper" text DEFAULT 'a4' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "episode" (
	"clinic_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"patient_id" uuid NOT NULL,
	"side" text NOT NULL,
	"condition" text,
	"onset_on" date,
	"goal" text DEFAULT '' NOT NULL,
	"goal_weekly_run_min" integer,
	"goal_event_on" date,
	"goal_event_km" double precision,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"created_by" uuid NOT NULL,
	"closed_at" timestamp (3) with time zone,
	CONSTRAINT "episode_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "episode_side" CHECK (side in ('left', 'right', 'both')),
	CONSTRAINT "episode_condition" CHECK (condition in ('PFP', 'ITBS', 'BSI'))
);
--> statement-breakpoint
CREATE TABLE "installation" (
	"is_set_up" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"set_up_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "installation_has_one_row" CHECK (is_set_up)
);
--> statement-breakpoint
CREATE TABLE "issued_document" (
	"clinic_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"plan_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"bytes" "bytea" NOT NULL,
	"sha256" text NOT NULL,
	"byte_length" integer NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"created_by" uuid NOT NULL,
	CONSTRAINT "issued_document_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "issued_document_hash" CHECK (sha256 = encode(sha256(bytes), 'hex') and byte_length = length(bytes))
);
--> statement-breakpoint
CREATE TABLE "membership" (
	"clinic_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"role" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"ended_at" timestamp (3) with time zone,
	CONSTRAINT "membership_clinic_id_account_id_pk" PRIMARY KEY("clinic_id","account_id"),
	CONSTRAINT "membership_role" CHECK (role in ('owner', 'clinician', 'assistant'))
);
--> statement-breakpoint
CREATE TABLE "observation" (
	"clinic_id" uuid NOT NULL,
	"assessment_id" uuid NOT NULL,
	"measure" text NOT NULL,
	"side" text NOT NULL,
	"value" jsonb,
	"force_n" double precision,
	"lever_arm_cm" double precision,
	"not_done_reason" text,
	"note" text DEFAULT '' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"recorded_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"recorded_by" uuid NOT NULL,
	CONSTRAINT "observation_clinic_id_assessment_id_measure_side_pk" PRIMARY KEY("clinic_id","assessment_id","measure","side"),
	CONSTRAINT "observation_side" CHECK (side in ('none', 'left', 'right')),
	CONSTRAINT "observation_value_or_reason" CHECK (not_done_reason is null or (value is null and force_n is null))
);
--> statement-breakpoint
CREATE TABLE "patient" (
	"clinic_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"given_name" text NOT NULL,
	"family_name" text NOT NULL,
	"born_on" date NOT NULL,
	"sex" text NOT NULL,
	"phone" text DEFAULT '' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"created_by" uuid NOT NULL,
	CONSTRAINT "patient_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "patient_sex" CHECK (sex in ('female', 'male', 'unspecified'))
);
--> statement-breakpoint
CREATE TABLE "plan" (
	"clinic_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"episode_id" uuid NOT NULL,
	"assessment_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"status" text DEFAULT 'draft' NOT NULL,
	"planning" jsonb NOT NULL,
	"document" jsonb NOT NULL,
	"rule_version" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"created_by" uuid NOT NULL,
	"issued_at" timestamp (3) with time zone,
	"issued_by" uuid,
	CONSTRAINT "plan_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "plan_number_unique" UNIQUE("clinic_id","episode_id","number"),
	CONSTRAINT "plan_status" CHECK (status in ('draft', 'issued', 'replaced', 'withdrawn')),
	CONSTRAINT "plan_issued_by_somebody" CHECK (status = 'draft' or (issued_at is not null and issued_by is not null))
);
--> statement-breakpoint
CREATE TABLE "planned_session" (
	"clinic_id" uuid NOT NULL,
	"plan_id" uuid NOT NULL,
	"id" text NOT NULL,
	"planned_on" date NOT NULL,
	"kind" text NOT NULL,
	"session" jsonb NOT NULL,
	CONSTRAINT "planned_session_clinic_id_plan_id_id_pk" PRIMARY KEY("clinic_id","plan_id","id")
);
--> statement-breakpoint
CREATE TABLE "rate_limit" (
	"key" varchar(255) PRIMARY KEY NOT NULL,
	"points" integer DEFAULT 0 NOT NULL,
	"expire" bigint
);
--> statement-breakpoint
CREATE TABLE "share_link" (
	"clinic_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"plan_id" uuid NOT NULL,
	"token_hash" text NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"revoked_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"created_by" uuid NOT NULL,
	CONSTRAINT "share_link_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "share_link_token_hash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
ALTER TABLE "assessment" ADD CONSTRAINT "assessment_clinic_id_episode_id_episode_clinic_id_id_fk" FOREIGN KEY ("clinic_id","episode_id") REFERENCES "public"."episode"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audit_event" ADD CONSTRAINT "audit_event_clinic_id_clinic_id_fk" FOREIGN KEY ("clinic_id") REFERENCES "public"."clinic"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "auth_session" ADD CONSTRAINT "auth_session_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "auth_session" ADD CONSTRAINT "auth_session_active_clinic_id_clinic_id_fk" FOREIGN KEY ("active_clinic_id") REFERENCES "public"."clinic"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "episode" ADD CONSTRAINT "episode_clinic_id_patient_id_patient_clinic_id_id_fk" FOREIGN KEY ("clinic_id","patient_id") REFERENCES "public"."patient"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "issued_document" ADD CONSTRAINT "issued_document_clinic_id_plan_id_plan_clinic_id_id_fk" FOREIGN KEY ("clinic_id","plan_id") REFERENCES "public"."plan"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "membership" ADD CONSTRAINT "membership_clinic_id_clinic_id_fk" FOREIGN KEY ("clinic_id") REFERENCES "public"."clinic"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "membership" ADD CONSTRAINT "membership_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "observation" ADD CONSTRAINT "observation_clinic_id_assessment_id_assessment_clinic_id_id_fk" FOREIGN KEY ("clinic_id","assessment_id") REFERENCES "public"."assessment"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "patient" ADD CONSTRAINT "patient_clinic_id_clinic_id_fk" FOREIGN KEY ("clinic_id") REFERENCES "public"."clinic"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan" ADD CONSTRAINT "plan_clinic_id_episode_id_episode_clinic_id_id_fk" FOREIGN KEY ("clinic_id","episode_id") REFERENCES "public"."episode"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan" ADD CONSTRAINT "plan_clinic_id_assessment_id_assessment_clinic_id_id_fk" FOREIGN KEY ("clinic_id","assessment_id") REFERENCES "public"."assessment"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "planned_session" ADD CONSTRAINT "planned_session_clinic_id_plan_id_plan_clinic_id_id_fk" FOREIGN KEY ("clinic_id","plan_id") REFERENCES "public"."plan"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "share_link" ADD CONSTRAINT "share_link_clinic_id_plan_id_plan_clinic_id_id_fk" FOREIGN KEY ("clinic_id","plan_id") REFERENCES "public"."plan"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "assessment_clinic_id_episode_id_index" ON "assessment" USING btree ("clinic_id","episode_id");--> statement-breakpoint
CREATE INDEX "audit_event_clinic_id_at_index" ON "audit_event" USING btree ("clinic_id","at");--> statement-breakpoint
CREATE INDEX "audit_event_clinic_id_patient_id_at_index" ON "audit_event" USING btree ("clinic_id","patient_id","at");--> statement-breakpoint
CREATE INDEX "auth_session_account_id_index" ON "auth_session" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "episode_clinic_id_patient_id_index" ON "episode" USING btree ("clinic_id","patient_id");--> statement-breakpoint
CREATE INDEX "issued_document_clinic_id_plan_id_index" ON "issued_document" USING btree ("clinic_id","plan_id");--> statement-breakpoint
CREATE INDEX "membership_account_id_index" ON "membership" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "patient_clinic_id_family_name_given_name_id_index" ON "patient" USING btree ("clinic_id","family_name","given_name","id");--> statement-breakpoint
CREATE INDEX "plan_clinic_id_assessment_id_index" ON "plan" USING btree ("clinic_id","assessment_id");--> statement-breakpoint
CREATE INDEX "planned_session_clinic_id_planned_on_index" ON "planned_session" USING btree ("clinic_id","planned_on");--> statement-breakpoint
CREATE INDEX "share_link_clinic_id_plan_id_index" ON "share_link" USING btree ("clinic_id","plan_id");