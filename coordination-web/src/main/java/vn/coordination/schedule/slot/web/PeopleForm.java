package vn.coordination.schedule.slot.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.coordination.schedule.Attendee;

/** Who is asked to come: the chair, those without whom it cannot be held, and guests. */
public class PeopleForm implements Serializable {
    private Long chair;
    private List<Long> needed = new ArrayList<>();
    private List<Long> guests = new ArrayList<>();
    private final Map<Long, Long> standIns = new HashMap<>();

    static PeopleForm of(List<Attendee> people) {
        PeopleForm form = new PeopleForm();
        for (Attendee person : people) {
            switch (person.part()) {
                case CHAIR -> form.chair = person.person();
                case REQUIRED -> form.needed.add(person.person());
                case OPTIONAL -> form.guests.add(person.person());
            }
            if (person.standsInFor() != null) {
                form.standIns.put(person.person(), person.standsInFor());
            }
        }
        return form;
    }

    List<Attendee> people() {
        List<Attendee> people = new ArrayList<>();
        if (chair != null) {
            people.add(person(chair, Attendee.Part.CHAIR));
        }
        needed.forEach(each -> people.add(person(each, Attendee.Part.REQUIRED)));
        guests.forEach(each -> people.add(person(each, Attendee.Part.OPTIONAL)));
        return people;
    }

    private Attendee person(long person, Attendee.Part part) {
        return new Attendee(person, part, standIns.get(person));
    }

    /** The first one asked takes the chair if nobody has it; nobody is asked twice. */
    void ask(long person) {
        if (chair == null) {
            chair = person;
        } else if (chair != person && !needed.contains(person)) {
            needed.add(person);
        }
    }

    public Long getChair() {
        return chair;
    }

    public void setChair(Long chair) {
        this.chair = chair;
    }

    public List<Long> getNeeded() {
        return needed;
    }

    public void setNeeded(List<Long> needed) {
        this.needed = new ArrayList<>(needed == null ? List.of() : needed);
    }

    public List<Long> getGuests() {
        return guests;
    }

    public void setGuests(List<Long> guests) {
        this.guests = new ArrayList<>(guests == null ? List.of() : guests);
    }
}
