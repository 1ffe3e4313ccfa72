/** Tells people: notices written with the act they speak of, and the outbox that mails them. */
package vn.coordination.notice.app;
