-- What has been decided about the gate is walled in by clinic and only ever added to: a release is not changed, it is taken back by a row of its own.

grant select, insert on gate_release, bone_clearance, gate_withdrawal, offload_plan to footfall_app;
--> statement-breakpoint
do $$
declare
  walled text;
begin
  foreach walled in array array['gate_release', 'bone_clearance', 'gate_withdrawal', 'offload_plan']
  loop
    execute format('alter table %I enable row level security', walled);
    execute format('alter table %I force row level security', walled);
    execute format(
      'create policy own_clinic on %I
         using (clinic_id = nullif(current_setting(''app.clinic_id'', true), '''')::uuid)
         with check (clinic_id = nullif(current_setting(''app.clinic_id'', true), '''')::uuid)',
      walled
    );
    execute format(
      'create trigger %I before update or delete or truncate on %I for each statement execute function refuse_change()',
      walled || '_is_append_only', walled
    );
  end loop;
end
$$;
