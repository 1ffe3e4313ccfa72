package vn.coordination.conference.paper.web;

import java.util.Locale;
import vn.coordination.identity.Scope;

/** What other features keep about a conference and add to its dossier, by the rights of its reader; the conference knows none of them. */
public interface DossierPart {
    DossierTable table(Scope scope, long conference, Locale locale);
}
