/** What an office has sent out about its petitions and waits for an answer to. */
package vn.coordination.petition.unanswered.app;
