package vn.coordination.petition.planting;

/** What is behind a letter: who, where and what about. */
record Story(Person person, Home home, Matter matter) {
    static Story any(Dice dice) {
        return new Story(Person.any(dice), Home.any(dice), Matter.any(dice));
    }

    Story by(Person person) {
        return new Story(person, home, matter);
    }

    Story at(Home home) {
        return new Story(person, home, matter);
    }

    Story about(Matter matter) {
        return new Story(person, home, matter);
    }

    Letter written(Letter.Office office) {
        return new Letter(
                office,
                person.written(),
                home.written(),
                matter.target().one(),
                matter.summary().one());
    }
}
