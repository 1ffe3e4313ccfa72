package vn.coordination.organisation.web;

import java.io.Serializable;
import vn.coordination.organisation.Names;

/** One name in three languages as typed. */
public class NamesForm implements Serializable {
    private String vietnamese;
    private String english;
    private String french;

    public static NamesForm of(Names names) {
        NamesForm form = new NamesForm();
        form.vietnamese = names.vietnamese();
        form.english = names.english();
        form.french = names.french();
        return form;
    }

    public Names read() {
        return new Names(vietnamese, english, french);
    }

    public String getVietnamese() {
        return vietnamese;
    }

    public void setVietnamese(String vietnamese) {
        this.vietnamese = vietnamese;
    }

    public String getEnglish() {
        return english;
    }

    public void setEnglish(String english) {
        this.english = english;
    }

    public String getFrench() {
        return french;
    }

    public void setFrench(String french) {
        this.french = french;
    }
}
