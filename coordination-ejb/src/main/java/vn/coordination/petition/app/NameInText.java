package vn.coordination.petition.app;

import vn.coordination.organisation.Text;
import vn.coordination.petition.Identity;

/** Whether a text gives a writer away by his full name, with or without accents (PT-35). */
final class NameInText {
    private NameInText() {}

    static boolean found(Identity writer, String text) {
        if (writer.anonymous()) {
            return false;
        }
        String name = " " + words(writer.name()) + " ";
        return (" " + words(text) + " ").contains(name);
    }

    private static String words(String text) {
        return Text.folded(text).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
