/** A slot after issue: the changes asked for, who has read of them, and what became of it. */
package vn.coordination.schedule.issued.web;
