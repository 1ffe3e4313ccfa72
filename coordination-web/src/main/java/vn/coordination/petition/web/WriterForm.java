package vn.coordination.petition.web;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.coordination.petition.Identity;

/** One who wrote a petition, or his proxy, as a clerk types it. Not serializable on purpose. */
public class WriterForm {
    private String name;
    private String address;
    private String paper;
    private String contact;
    private String authority;

    Identity identity() {
        return new Identity(text(name), text(address), text(paper), text(contact), text(authority));
    }

    /** Empty when nothing was typed. */
    Optional<Identity> typed() {
        boolean blank = Stream.of(name, address, paper, contact, authority).allMatch(Objects::isNull);
        return blank ? Optional.empty() : Optional.of(identity());
    }

    private static String text(String typed) {
        return Objects.requireNonNullElse(typed, "");
    }

    @Override
    public String toString() {
        return "WriterForm";
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getPaper() {
        return paper;
    }

    public void setPaper(String paper) {
        this.paper = paper;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    public String getAuthority() {
        return authority;
    }

    public void setAuthority(String authority) {
        this.authority = authority;
    }
}
