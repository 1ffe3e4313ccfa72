package vn.coordination.shared.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Finds words for people that stand in a page instead of in a bundle. */
final class LiteralText {
    private static final Set<String> SHOWN = Set.of(
            "title",
            "label",
            "alt",
            "placeholder",
            "value",
            "help",
            "word",
            "text",
            "aria-label",
            "headerText",
            "footerText",
            "header",
            "itemLabel",
            "summary",
            "message",
            "requiredMessage",
            "converterMessage",
            "validatorMessage",
            "emptyMessage",
            "next",
            "noSelectionLabel",
            "chooseLabel",
            "uploadLabel",
            "cancelLabel",
            "onLabel",
            "offLabel",
            "step",
            "here");
    private static final Pattern MACHINE = Pattern.compile("#\\{[^}]*}|<[^>]*>");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Set<String> KEY_NAMES = Set.of("kbd");

    private LiteralText() {}

    static List<String> in(Path page) {
        List<String> found = new ArrayList<>();
        visit(parse(page).getDocumentElement(), page.getFileName().toString(), found);
        return found;
    }

    private static void visit(Element element, String page, List<String> found) {
        attributes(element, page, found);
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                visit(inner, page, found);
            } else if (child.getNodeType() == Node.TEXT_NODE
                    && !KEY_NAMES.contains(element.getTagName())
                    && speaks(child.getNodeValue())) {
                found.add(page + ": <" + element.getTagName() + "> "
                        + child.getNodeValue().strip());
            }
        }
    }

    private static void attributes(Element element, String page, List<String> found) {
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Node attribute = attributes.item(i);
            if (SHOWN.contains(attribute.getNodeName())
                    && !machine(element, attribute)
                    && speaks(attribute.getNodeValue())) {
                found.add(page + ": " + attribute.getNodeName() + "=\"" + attribute.getNodeValue() + "\"");
            }
        }
    }

    /** Values that no person reads: parameters, hidden fields, attributes of components. */
    private static boolean machine(Element element, Node attribute) {
        return attribute.getNodeName().equals("value")
                && Set.of("f:param", "ui:param", "f:attribute", "f:passThroughAttribute", "f:viewParam", "c:set")
                        .contains(element.getTagName())
                && !element.getAttribute("name").equals("heading");
    }

    private static boolean speaks(String text) {
        return WORD.matcher(MACHINE.matcher(text).replaceAll("")).find();
    }

    private static Document parse(Path page) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            return factory.newDocumentBuilder().parse(page.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException(page + " is not well formed", e);
        }
    }
}
