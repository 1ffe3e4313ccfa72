package vn.coordination.petition.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.coordination.petition.Doing;
import vn.coordination.petition.Identity;
import vn.coordination.petition.Petition;
import vn.coordination.petition.PetitionMatch;
import vn.coordination.petition.Verdict;
import vn.coordination.petition.duplicate.Clues;
import vn.coordination.petition.duplicate.DuplicateSearch;
import vn.coordination.petition.duplicate.Finding;
import vn.coordination.petition.duplicate.Findings;
import vn.coordination.petition.duplicate.Marks;
import vn.coordination.petition.duplicate.Match;
import vn.coordination.petition.seal.app.IdentityVault;
import vn.coordination.rule.Breach;
import vn.coordination.rule.RuleCode;
import vn.coordination.rule.app.RegulationGuard;

/** Finds petitions of all three offices that are like one, and keeps what officers say of them (PT-07, PT-08). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class DuplicateFinder {
    private final MarkRepository marks;
    private final MatchRepository matches;
    private final PetitionRepository petitions;
    private final IdentityVault vault;
    private final RegulationGuard guard;

    protected DuplicateFinder() {
        this(null, null, null, null, null);
    }

    @Inject
    DuplicateFinder(
            MarkRepository marks,
            MatchRepository matches,
            PetitionRepository petitions,
            IdentityVault vault,
            RegulationGuard guard) {
        this.marks = marks;
        this.matches = matches;
        this.petitions = petitions;
        this.vault = vault;
        this.guard = guard;
    }

    /** Makes the marks of a new petition; the first who signed stands for all. */
    void mark(Petition petition, List<Identity> writers) {
        Identity first = writers.get(0);
        Clues clues = new Clues(first.name(), first.address(), petition.target(), petition.summary());
        marks.store(petition.id(), Marks.of(clues, vault::mark));
    }

    /** Keeps what the search finds, each once however often it is searched. */
    void search(Petition petition) {
        Findings found = new DuplicateSearch(marks).like(marks.of(petition.id()), petition.id());
        Stream.concat(found.hints().stream(), found.precedents().stream())
                .filter(finding -> matches.between(petition, finding.petition()).isEmpty())
                .forEach(finding -> matches.add(match(petition, finding)));
    }

    private static PetitionMatch match(Petition petition, Finding finding) {
        Match match = finding.match();
        String reasons = match.reasons().stream().map(Enum::name).collect(Collectors.joining(" "));
        return new PetitionMatch(
                petition.id(), finding.petition(), match.perMille(), reasons, match.kind() == Match.Kind.RIVAL);
    }

    void ruleOut(Petition petition, long other, Doing doing) {
        judge(petition, other, Verdict.DIFFERENT, doing);
    }

    void merge(Petition petition, long other, Doing doing) {
        judge(petition, other, Verdict.SAME, doing);
        Petition lead = lead(petition, other);
        List<Petition> followers = petitions.followersOf(petition);
        petition.mergeInto(lead, doing);
        followers.forEach(follower -> follower.follow(lead));
    }

    /** The one that leads the other's dossier, locked, so that of two merged into each other at once one is refused. */
    private Petition lead(Petition petition, long other) {
        Petition found = petitions.lock(other);
        if (found.dossier() == null) {
            throw guard.refuse(Breach.of(RuleCode.PT_07, "unnumbered"), PetitionActs.subject(petition));
        }
        Petition lead = petitions.lock(found.dossier());
        if (lead == petition) {
            throw guard.refuse(Breach.of(RuleCode.PT_07, "leads"), PetitionActs.subject(petition));
        }
        if (!petition.mayFollow(lead)) {
            throw guard.refuse(Breach.of(RuleCode.PT_08, "first"), PetitionActs.subject(petition));
        }
        return lead;
    }

    private void judge(Petition petition, long other, Verdict verdict, Doing doing) {
        PetitionMatch match = matches.between(petition, other)
                .filter(found -> found.verdict() == Verdict.OPEN)
                .orElseThrow(() -> guard.refuse(Breach.of(RuleCode.PT_07, "match"), PetitionActs.subject(petition)));
        if (doing.note().isBlank()) {
            throw guard.refuse(Breach.of(RuleCode.PT_07, "why").at("note"), PetitionActs.subject(petition));
        }
        match.judge(verdict, doing.person(), doing.at(), doing.note());
    }
}
