package vn.coordination.schedule.web;

import java.io.Serializable;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import vn.coordination.organisation.Office;
import vn.coordination.schedule.app.ImportWeek;
import vn.coordination.shared.IsoWeek;

/** A file as uploaded, with the answers to what was asked about it. Answers belong to one file: another one starts anew. */
public class ImportForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private byte[] file;
    private String name;
    private String hash;
    /** Of the one wish to enter this file, however often it is sent. */
    private String key;

    private ImportAnswers answers = new ImportAnswers();

    void take(String fileName, byte[] bytes) {
        String fresh = hash(bytes);
        if (!fresh.equals(hash)) {
            answers = new ImportAnswers();
            key = UUID.randomUUID().toString();
        }
        file = bytes.clone();
        name = fileName;
        hash = fresh;
    }

    ImportWeek command(Office office, IsoWeek week) {
        return new ImportWeek(office, week, file, answers.given());
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
