-- Where a slot outside the offices' buildings is held is compared, not read: a digest does, and tells nobody of a secret
-- place. The same digest as Surroundings makes of the words.
update allocation set building = concat('@', left(sha2(substring(building, 2), 256), 32)) where building like '@%';
