package vn.coordination.conference;

import vn.coordination.conference.ConferenceFacts.Invitation;

/**
 * What is judged when a conference goes to other days.
 *
 * @param sooner it was invited to, and is held sooner than that said, or has no day that it was invited to any more
 */
public record MoveFacts(long conference, boolean sooner, Invitation invitation) implements InvitationFacts {
    @Override
    public boolean invites() {
        return sooner;
    }
}
