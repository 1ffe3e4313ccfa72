-- The clocks of reviews are kept with all others (SS-06, SS-07): a job starts those of open reviews at its next run.
alter table account_review drop column due;
update job_lease set last_run = null where name = 'review.keepReviews';
