-- Weeks that were taken back before their words were: nobody waits for them, and consolidating asks anew.
update week_office o
  join week w on w.id = o.week
set o.consent = 'WAITING',
    o.consent_hash = null,
    o.consent_at = null,
    o.consent_by = null,
    o.acting_for = null,
    o.asked = null,
    o.consent_due = null,
    o.version = o.version + 1
where w.state in ('OPEN', 'EXCHANGED')
  and o.asked is not null;
