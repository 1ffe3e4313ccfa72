package vn.coordination.task;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.Objects;
import vn.coordination.organisation.Text;

/**
 * Where a task comes from.
 *
 * @param document number and symbol of the document; empty = not given
 * @param item its place in that document, such as 3 or II.2b; empty = not given
 * @param origin id of what concluded it here, such as a conference; null = it came from elsewhere
 */
@Embeddable
public record TaskSource(
        @Enumerated(EnumType.STRING) @Column(name = "source_kind", updatable = false)
        SourceKind kind,

        @Column(name = "source_document", updatable = false) String document,

        @Column(name = "source_item", updatable = false) String item,

        @Column(name = "source_origin", updatable = false) Long origin)
        implements Serializable {
    public TaskSource(SourceKind kind, String document, String item) {
        this(kind, document, item, null);
    }

    public TaskSource {
        Objects.requireNonNull(kind, "kind");
        document = Text.optional(document);
        item = Text.optional(item);
    }
}
