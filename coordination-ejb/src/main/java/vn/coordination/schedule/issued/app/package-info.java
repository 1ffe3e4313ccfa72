/** A slot after issue: changes asked of the chief, who has read of them, what became of it. */
package vn.coordination.schedule.issued.app;
