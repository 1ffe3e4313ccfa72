package vn.coordination.shared.app.print;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/** The logical structure of a tagged document, so that a screen reader hears a table and not loose words. */
public final class TagTree {
    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement top = element(root, "Document");
    private final List<COSArray> parentsOfPage = new ArrayList<>();

    public PDStructureElement document() {
        return top;
    }

    /** A new last child. */
    public static PDStructureElement element(PDStructureNode parent, String type) {
        PDStructureElement element = new PDStructureElement(type, parent);
        parent.appendKid(element);
        return element;
    }

    public void enter(PDPage page) {
        page.setStructParents(parentsOfPage.size());
        page.getCOSObject().setName("Tabs", "S");
        parentsOfPage.add(new COSArray());
    }

    /** The number under which the page's content is to be marked as belonging to the element. */
    public int mark(PDPage page, PDStructureElement element) {
        COSArray parents = parentsOfPage.get(page.getStructParents());
        PDMarkedContentReference reference = new PDMarkedContentReference();
        reference.setPage(page);
        reference.setMCID(parents.size());
        element.appendKid(reference);
        parents.add(element.getCOSObject());
        return reference.getMCID();
    }

    public void store(PDDocument document) {
        Map<Integer, PDParentTreeValue> numbers = new HashMap<>();
        parentsOfPage.forEach(parents -> numbers.put(numbers.size(), new PDParentTreeValue(parents)));
        PDNumberTreeNode parentTree = new PDNumberTreeNode(PDParentTreeValue.class);
        parentTree.setNumbers(numbers);
        root.setParentTree(parentTree);
        root.setParentTreeNextKey(parentsOfPage.size());
        document.getDocumentCatalog().setStructureTreeRoot(root);
        PDMarkInfo marked = new PDMarkInfo();
        marked.setMarked(true);
        document.getDocumentCatalog().setMarkInfo(marked);
    }
}
