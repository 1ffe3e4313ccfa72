package vn.coordination.facility;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Objects;
import vn.coordination.organisation.Text;
import vn.coordination.organisation.Validity;

/** A building; those of one site group lie so near that a short walk joins them (SC-05). */
@Entity
@Table(name = "building")
public class Building {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String name;
    private String siteGroup;

    @Embedded
    private Validity validity;

    @Version
    private int version;

    protected Building() {}

    public Building(String name, String siteGroup, Validity validity) {
        describe(name, siteGroup);
        hold(validity);
    }

    public void describe(String newName, String newSiteGroup) {
        name = Text.required(newName, "name");
        siteGroup = Text.required(newSiteGroup, "siteGroup");
    }

    public void hold(Validity newValidity) {
        validity = Objects.requireNonNull(newValidity, "validity");
    }

    public Long id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String siteGroup() {
        return siteGroup;
    }

    public Validity validity() {
        return validity;
    }

    public int version() {
        return version;
    }
}
