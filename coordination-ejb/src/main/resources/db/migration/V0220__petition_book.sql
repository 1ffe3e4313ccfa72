-- What entered and left an office's book of petitions in a period is read from its steps.
create index petition_step_book on petition_step (office, at);
