package vn.coordination.schedule.imports.web;

import java.io.Serializable;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import vn.coordination.organisation.Office;
import vn.coordination.schedule.imports.app.ImportWeek;
import vn.coordination.shared.IsoWeek;

/** A file as uploaded, with the answers to what was asked about it. A corrected file
 * keeps the answers to questions that it asks again. */
public class ImportForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private final byte[] file;
    private final String name;
    private final String hash;
    /** Of the one wish to enter this file, however often it is sent. */
    private final String key;

    private final ImportAnswers answers;

    /** No file yet. */
    ImportForm() {
        this(null, "", "", null, new ImportAnswers());
    }

    private ImportForm(byte[] file, String name, String hash, String key, ImportAnswers answers) {
        this.file = file;
        this.name = name;
        this.hash = hash;
        this.key = key;
        this.answers = answers;
    }

    /** With the file that was just sent in the place of the one before. */
    ImportForm with(String fileName, byte[] bytes) {
        String fresh = hash(bytes);
        return fresh.equals(hash)
                ? new ImportForm(file, fileName, hash, key, answers)
                : new ImportForm(
                        bytes.clone(), fileName, fresh, UUID.randomUUID().toString(), answers.forNextFile());
    }

    ImportWeek command(Office office, IsoWeek week) {
        return new ImportWeek(office, week, file, answers.given(), answers.getBody());
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    boolean isEmpty() {
        return file == null;
    }

    String key() {
        return key;
    }

    public String getName() {
        return name;
    }

    public ImportAnswers getAnswers() {
        return answers;
    }
}
