-- One open request for each slot, whoever asks at the same moment: the last line behind the lock. A later one replaces an
-- earlier one, which two that came at once did not see.
update change_request earlier
  join change_request later on later.slot = earlier.slot and later.state = 'OPEN' and later.id > earlier.id
  set earlier.state = 'WITHDRAWN', earlier.decided_at = later.asked_at, earlier.version = earlier.version + 1
  where earlier.state = 'OPEN';

alter table change_request
  add column open_slot bigint generated always as (if(state = 'OPEN', slot, null)) virtual,
  add unique key change_request_one_open (open_slot);
