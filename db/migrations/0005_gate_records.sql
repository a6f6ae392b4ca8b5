CREATE TABLE "bone_clearance" (
	"clinic_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"episode_id" uuid NOT NULL,
	"site" text NOT NULL,
	"cleared_on" date NOT NULL,
	"cleared_by" text NOT NULL,
	"cleared_by_role" text NOT NULL,
	"is_specialist" boolean NOT NULL,
	"confirmed" jsonb NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"recorded_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_name" text NOT NULL,
	CONSTRAINT "bone_clearance_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "bone_clearance_says_who" CHECK (btrim(cleared_by) <> '' and btrim(site) <> '')
);
--> statement-breakpoint
CREATE TABLE "gate_release" (
	"clinic_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"episode_id" uuid NOT NULL,
	"assessment_id" uuid NOT NULL,
	"rule" text NOT NULL,
	"tier" text NOT NULL,
	"kind" text NOT NULL,
	"reason" text NOT NULL,
	"explanation" text NOT NULL,
	"is_attested" boolean DEFAULT false NOT NULL,
	"decided_by" text NOT NULL,
	"decided_by_role" text NOT NULL,
	"decided_on" date NOT NULL,
	"review_on" date,
	"because" jsonb NOT NULL,
	"fired_rules" jsonb NOT NULL,
	"rule_version" text NOT NULL,
	"recorded_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_name" text NOT NULL,
	CONSTRAINT "gate_release_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "gate_release_tier" CHECK (tier in ('soft', 'hard', 'emergency')),
	CONSTRAINT "gate_release_kind" CHECK (kind in ('override', 'medical-outcome')),
	CONSTRAINT "gate_release_says_why" CHECK (btrim(explanation) <> '' and btrim(decided_by) <> ''),
	CONSTRAINT "gate_release_override_whole" CHECK (kind = 'medical-outcome' or (
        is_attested and review_on is not null and review_on >= decided_on
        and ((tier = 'hard' and char_length(btrim(explanation)) >= 50 and review_on <= decided_on + 7)
          or (tier = 'soft' and char_length(btrim(explanation)) >= 20 and review_on <= decided_on + 14)))),
	CONSTRAINT "gate_release_outcome_has_no_review" CHECK (kind = 'override' or review_on is null)
);
--> statement-breakpoint
CREATE TABLE "gate_withdrawal" (
	"clinic_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"episode_id" uuid NOT NULL,
	"release_id" uuid,
	"clearance_id" uuid,
	"explanation" text NOT NULL,
	"recorded_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_name" text NOT NULL,
	CONSTRAINT "gate_withdrawal_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "gate_withdrawal_release_once" UNIQUE("clinic_id","release_id"),
	CONSTRAINT "gate_withdrawal_clearance_once" UNIQUE("clinic_id","clearance_id"),
	CONSTRAINT "gate_withdrawal_of_one" CHECK ((release_id is null) <> (clearance_id is null)),
	CONSTRAINT "gate_withdrawal_says_why" CHECK (btrim(explanation) <> '')
);
--> statement-breakpoint
CREATE TABLE "offload_plan" (
	"clinic_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"episode_id" uuid NOT NULL,
	"assessment_id" uuid NOT NULL,
	"allowed" jsonb NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"recorded_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_name" text NOT NULL,
	CONSTRAINT "offload_plan_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "offload_plan_allowed_is_a_list" CHECK (jsonb_typeof(allowed) = 'array')
);
--> statement-breakpoint
ALTER TABLE "bone_clearance" ADD CONSTRAINT "bone_clearance_clinic_id_episode_id_episode_clinic_id_id_fk" FOREIGN KEY ("clinic_id","episode_id") REFERENCES "public"."episode"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gate_release" ADD CONSTRAINT "gate_release_clinic_id_episode_id_episode_clinic_id_id_fk" FOREIGN KEY ("clinic_id","episode_id") REFERENCES "public"."episode"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gate_release" ADD CONSTRAINT "gate_release_clinic_id_assessment_id_assessment_clinic_id_id_fk" FOREIGN KEY ("clinic_id","assessment_id") REFERENCES "public"."assessment"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gate_withdrawal" ADD CONSTRAINT "gate_withdrawal_clinic_id_episode_id_episode_clinic_id_id_fk" FOREIGN KEY ("clinic_id","episode_id") REFERENCES "public"."episode"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gate_withdrawal" ADD CONSTRAINT "gate_withdrawal_clinic_id_release_id_gate_release_clinic_id_id_fk" FOREIGN KEY ("clinic_id","release_id") REFERENCES "public"."gate_release"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gate_withdrawal" ADD CONSTRAINT "gate_withdrawal_clinic_id_clearance_id_bone_clearance_clinic_id_id_fk" FOREIGN KEY ("clinic_id","clearance_id") REFERENCES "public"."bone_clearance"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offload_plan" ADD CONSTRAINT "offload_plan_clinic_id_episode_id_episode_clinic_id_id_fk" FOREIGN KEY ("clinic_id","episode_id") REFERENCES "public"."episode"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offload_plan" ADD CONSTRAINT "offload_plan_clinic_id_assessment_id_assessment_clinic_id_id_fk" FOREIGN KEY ("clinic_id","assessment_id") REFERENCES "public"."assessment"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "bone_clearance_clinic_id_episode_id_index" ON "bone_clearance" USING btree ("clinic_id","episode_id");--> statement-breakpoint
CREATE INDEX "gate_release_clinic_id_episode_id_index" ON "gate_release" USING btree ("clinic_id","episode_id");--> statement-breakpoint
CREATE INDEX "gate_withdrawal_clinic_id_episode_id_index" ON "gate_withdrawal" USING btree ("clinic_id","episode_id");--> statement-breakpoint
CREATE INDEX "offload_plan_clinic_id_episode_id_index" ON "offload_plan" USING btree ("clinic_id","episode_id");