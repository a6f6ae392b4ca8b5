-- What has been signed or issued never changes, whoever asks. Each refusal has its own SQLSTATE, class FF.

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception using errcode = 'FF001', message = format('%s is only ever added to', tg_table_name);
end
$$;
--> statement-breakpoint
create trigger audit_event_is_append_only before update or delete or truncate on audit_event
  for each statement execute function refuse_change();
--> statement-breakpoint
create trigger issued_document_is_append_only before update or delete or truncate on issued_document
  for each statement execute function refuse_change();
--> statement-breakpoint

create function keep_signed_assessment() returns trigger language plpgsql as $$
begin
  if old.status = 'signed' then
    raise exception using errcode = 'FF002', message = 'a signed assessment never changes';
  end if;
  return case tg_op when 'DELETE' then old else new end;
end
$$;
--> statement-breakpoint
create trigger assessment_stays_as_signed before update or delete on assessment
  for each row execute function keep_signed_assessment();
--> statement-breakpoint

-- Takes the assessment's row lock, so that a value cannot slip in while the assessment is being signed.
create function require_draft_assessment(clinic uuid, assessment_id uuid) returns void language plpgsql as $$
declare
  found_status text;
begin
  select status into found_status from public.assessment a
    where a.clinic_id = clinic and a.id = assessment_id
    for no key update;
  if found_status is distinct from 'draft' then
    raise exception using errcode = 'FF002', message = 'the observations of a signed assessment never change';
  end if;
end
$$;
--> statement-breakpoint
create function keep_signed_observation() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' then
    perform public.require_draft_assessment(old.clinic_id, old.assessment_id);
  end if;
  if tg_op <> 'DELETE' then
    perform public.require_draft_assessment(new.clinic_id, new.assessment_id);
    return new;
  end if;
  return old;
end
$$;
--> statement-breakpoint
create trigger observation_stays_as_signed before insert or update or delete on observation
  for each row execute function keep_signed_observation();
--> statement-breakpoint

create function keep_issued_plan() returns trigger language plpgsql as $$
begin
  if old.status = 'draft' then
    return case tg_op when 'DELETE' then old else new end;
  end if;
  if tg_op = 'UPDATE'
    and old.status = 'issued'
    and new.status in ('replaced', 'withdrawn')
    and to_jsonb(new) - array['status', 'version'] = to_jsonb(old) - array['status', 'version']
  then
    return new;
  end if;
  raise exception using errcode = 'FF003', message = 'an issued plan never changes, but may be replaced or withdrawn';
end
$$;
--> statement-breakpoint
create trigger plan_stays_as_issued before update or delete on plan
  for each row execute function keep_issued_plan();
--> statement-breakpoint

create function require_draft_plan(clinic uuid, plan_id uuid) returns void language plpgsql as $$
declare
  found_status text;
begin
  select status into found_status from public.plan p
    where p.clinic_id = clinic and p.id = plan_id
    for no key update;
  if found_status is distinct from 'draft' then
    raise exception using errcode = 'FF003', message = 'the sessions of an issued plan never change';
  end if;
end
$$;
--> statement-breakpoint
create function keep_issued_session() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' then
    perform public.require_draft_plan(old.clinic_id, old.plan_id);
  end if;
  if tg_op <> 'DELETE' then
    perform public.require_draft_plan(new.clinic_id, new.plan_id);
    return new;
  end if;
  return old;
end
$$;
--> statement-breakpoint
create trigger planned_session_stays_as_issued before insert or update or delete on planned_session
  for each row execute function keep_issued_session();
--> statement-breakpoint

create function keep_share_link() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE'
    and old.revoked_at is null
    and new.revoked_at is not null
    and to_jsonb(new) - 'revoked_at' = to_jsonb(old) - 'revoked_at'
  then
    return new;
  end if;
  raise exception using errcode = 'FF004', message = 'a share link may only be revoked, once';
end
$$;
--> statement-breakpoint
create trigger share_link_may_only_be_revoked before update or delete on share_link
  for each row execute function keep_share_link();
