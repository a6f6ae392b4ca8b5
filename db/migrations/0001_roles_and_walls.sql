-- What the running app (role footfall_app) may do, table by table, and the wall round each clinic.
-- The owner of the tables is walled in as well (force row level security): a data migration sets app.clinic_id, clinic by clinic.

grant usage on schema public to footfall_app;
--> statement-breakpoint
-- Signed and issued records have further locks in 0002. Nothing here may be deleted but a mistyped answer, a draft's sessions and a spent counter.
grant select, insert, update on clinic, account, membership, patient, episode, assessment, plan to footfall_app;
--> statement-breakpoint
grant select, insert, update, delete on observation, rate_limit to footfall_app;
--> statement-breakpoint
grant select, insert, delete on planned_session to footfall_app;
--> statement-breakpoint
grant select, insert on audit_event, issued_document, installation to footfall_app;
--> statement-breakpoint
grant select, insert, update (revoked_at) on share_link to footfall_app;
--> statement-breakpoint
grant select, insert, update (last_seen_at, revoked_at) on auth_session to footfall_app;
--> statement-breakpoint

do $$
declare
  walled text;
begin
  foreach walled in array array[
    'membership', 'patient', 'episode', 'assessment', 'observation',
    'plan', 'planned_session', 'issued_document', 'share_link', 'audit_event'
  ]
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

alter table clinic enable row level security;
--> statement-breakpoint
alter table clinic force row level security;
--> statement-breakpoint
create policy own_clinic on clinic
  using (id = nullif(current_setting('app.clinic_id', true), '')::uuid)
  with check (id = nullif(current_setting('app.clinic_id', true), '')::uuid);
--> statement-breakpoint

-- The doors without a clinic. Each opens on one fact that the visitor has brought, and only for reading.
create policy own_memberships on membership for select
  using (account_id = nullif(current_setting('app.account_id', true), '')::uuid);
--> statement-breakpoint
create policy presented_token on share_link for select
  using (token_hash = nullif(current_setting('app.share_token_hash', true), ''));
--> statement-breakpoint

-- Accounts and sign-ins belong to a person, not to a clinic.
alter table account enable row level security;
--> statement-breakpoint
alter table account force row level security;
--> statement-breakpoint
create policy own_account on account
  using (id = nullif(current_setting('app.account_id', true), '')::uuid)
  with check (id = nullif(current_setting('app.account_id', true), '')::uuid);
--> statement-breakpoint
create policy signing_in on account for select
  using (email = nullif(current_setting('app.sign_in_email', true), ''));
--> statement-breakpoint
create policy colleagues on account for select
  using (
    exists (
      select from membership
      where membership.account_id = account.id
        and membership.clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid
    )
  );
--> statement-breakpoint
alter table auth_session enable row level security;
--> statement-breakpoint
alter table auth_session force row level security;
--> statement-breakpoint
create policy own_sessions on auth_session
  using (account_id = nullif(current_setting('app.account_id', true), '')::uuid)
  with check (account_id = nullif(current_setting('app.account_id', true), '')::uuid);
