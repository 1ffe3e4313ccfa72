-- What a report counts is read in the order of its days, out of the index alone.
create index petition_counted on petition (arrived_on, id, entry_office, delegation, channel, state, dossier);

-- the earlier ones in the same matter, out of the index alone; the foreign key uses it as well
create index petition_of_dossier on petition (dossier, entry_office, delegation);
drop index petition_dossier on petition;

create index petition_letter_counted on petition_letter (office, at, id, kind, petition);
