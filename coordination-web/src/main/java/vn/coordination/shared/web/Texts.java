package vn.coordination.shared.web;

import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The texts of all features behind one name: pages write {@code #{msg['week.title']}}, Java calls
 * {@link #text(Locale, String, Object...)}. A key belongs to one bundle.
 */
public class Texts extends ResourceBundle {
    /**
     * One bundle a line: {@code today} lies at {@code vn/coordination/today/web/today}, and where a feature has so many
     * texts that it needs a second one, {@code schedule/imports} at {@code vn/coordination/schedule/web/imports}.
     */
    static final List<String> FEATURES = features();

    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
    private static final Pattern APART = Pattern.compile(" (?=[;:?!»])|(?<=«) ");
    private static final Map<Locale, Map<String, String>> LOADED = new ConcurrentHashMap<>();

    /** The sentence in that language with its places filled; a key nobody wrote stays visible. */
    public static String text(Locale locale, String key, Object... places) {
        String pattern = of(locale).getOrDefault(key, "???" + key + "???");
        return places.length == 0 ? pattern : new MessageFormat(pattern, locale).format(places);
    }

    /** For words that need not exist, such as the name of something stored long ago. */
    public static Optional<String> find(Locale locale, String key) {
        return Optional.ofNullable(of(locale).get(key));
    }

    /** All texts whose key begins so, under the rest of their keys. */
    public static Map<String, String> family(Locale locale, String prefix) {
        Map<String, String> family = new TreeMap<>();
        of(locale).forEach((key, text) -> {
            if (key.startsWith(prefix)) {
                family.put(key.substring(prefix.length()), text);
            }
        });
        return family;
    }

    static Map<String, String> of(Locale locale) {
        return LOADED.computeIfAbsent(locale, Texts::load);
    }

    static Map<String, String> load(Locale locale) {
        Map<String, String> texts = new TreeMap<>();
        for (String feature : FEATURES) {
            ResourceBundle bundle = getBundle(place(feature), locale, Texts.class.getClassLoader(), NO_FALLBACK);
            bundle.keySet().forEach(key -> texts.put(key, together(bundle.getString(key), locale)));
        }
        return Map.copyOf(texts);
    }

    /** In French a mark stands apart from its word, and yet begins no line. */
    private static String together(String text, Locale locale) {
        return locale.getLanguage().equals("fr") ? APART.matcher(text).replaceAll("\u00a0") : text;
    }

    private static String place(String line) {
        String[] parts = line.split("/");
        return "vn.coordination.%s.web.%s".formatted(parts[0], parts[parts.length - 1]);
    }

    private static List<String> features() {
        try (InputStream list = Texts.class.getResourceAsStream("features.txt")) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected Object handleGetObject(String key) {
        return here().get(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(here().keySet());
    }

    private static Map<String, String> here() {
        return of(FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }
}
