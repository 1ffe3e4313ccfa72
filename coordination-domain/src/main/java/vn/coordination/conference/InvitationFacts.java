package vn.coordination.conference;

import vn.coordination.conference.ConferenceFacts.Invitation;

/** What an invitation is judged by: when it goes out, and when those invited are to come sooner. */
public interface InvitationFacts {
    /** Whether this act invites people, or lets a day that they were invited to come nearer. */
    boolean invites();

    Invitation invitation();
}
