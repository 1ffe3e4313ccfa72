/** Who has a petition open to act on it. */
package vn.coordination.petition.presence.app;
