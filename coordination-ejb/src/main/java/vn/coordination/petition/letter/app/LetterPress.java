package vn.coordination.petition.letter.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Base64;
import java.util.stream.Stream;
import vn.coordination.organisation.Office;
import vn.coordination.petition.KeptLetter;
import vn.coordination.petition.letter.app.rendering.Letter;
import vn.coordination.petition.letter.app.rendering.LetterDocx;
import vn.coordination.petition.letter.app.rendering.LetterPdf;
import vn.coordination.petition.seal.app.IdentityVault;
import vn.coordination.petition.seal.app.Place;
import vn.coordination.shared.City;
import vn.coordination.shared.Sha256;

/** Numbers letters from the office's register, and keeps both renderings of each, sealed, as they went out. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class LetterPress {
    private final LetterRepository letters;
    private final IdentityVault vault;

    protected LetterPress() {
        this(null, null);
    }

    @Inject
    LetterPress(LetterRepository letters, IdentityVault vault) {
        this.letters = letters;
        this.vault = vault;
    }

    /** The next number of the office; whoever else wants one waits until this transaction has ended. */
    public int number(Office office, Instant now) {
        return letters.number(office, now.atZone(City.ZONE).getYear());
    }

    /** @param owner id of the petition it is about; below zero for what other features write */
    public void print(KeptLetter kept, Letter words, long owner) {
        byte[] pdf = LetterPdf.bytes(words);
        byte[] docx = LetterDocx.bytes(words);
        String digest = Sha256.of(Stream.of(pdf, docx).map(Base64.getEncoder()::encodeToString));
        kept.print(
                digest,
                vault.seal(pdf, place(kept, LetterForm.PDF, owner)),
                vault.seal(docx, place(kept, LetterForm.DOCX, owner)));
    }

    /** The same bytes whenever it is asked for. */
    public byte[] reprint(KeptLetter kept, LetterForm form, long owner) {
        return vault.bytes(form == LetterForm.PDF ? kept.pdf() : kept.docx(), place(kept, form, owner));
    }

    private static Place place(KeptLetter kept, LetterForm form, long owner) {
        return Place.ofLetter(owner, kept.number(), form.ordinal());
    }
}
