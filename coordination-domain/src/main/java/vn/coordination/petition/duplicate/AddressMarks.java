package vn.coordination.petition.duplicate;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.stream.Stream;
import vn.coordination.petition.duplicate.WrittenAddress.Counted;

/**
 * An address as keyed hashes: its numbers exactly, its names by sound.
 *
 * @param begins the first two names, mostly those of the street or village
 */
record AddressMarks(Keys house, Keys lane, Keys group, Keys flat, Keys begins, Keys street, Keys area) {
    private static final int BEGINNING = 2;

    static AddressMarks of(KeyedHash hash, WrittenAddress address) {
        return new AddressMarks(
                numbers(hash, address, Counted.HOUSE),
                numbers(hash, address, Counted.LANE),
                numbers(hash, address, Counted.GROUP),
                numbers(hash, address, Counted.FLAT),
                names(
                        hash,
                        Stream.concat(address.street().stream(), address.area().stream())
                                .limit(BEGINNING)),
                names(hash, address.street().stream()),
                names(hash, Stream.concat(address.area().stream(), address.numbers(Counted.AREA).stream())));
    }

    /** A number without a name says nothing. */
    boolean isEmpty() {
        return names().isEmpty();
    }

    /** What leads to a door, without the group of households, which is often left out. */
    Keys numbers() {
        return house.and(lane).and(flat);
    }

    Keys names() {
        return street.and(area);
    }

    static AddressMarks read(ByteBuffer bytes) {
        return new AddressMarks(
                Keys.read(bytes),
                Keys.read(bytes),
                Keys.read(bytes),
                Keys.read(bytes),
                Keys.read(bytes),
                Keys.read(bytes),
                Keys.read(bytes));
    }

    void write(ByteBuffer bytes) {
        List.of(house, lane, group, flat, begins, street, area).forEach(keys -> keys.write(bytes));
    }

    private static Keys numbers(KeyedHash hash, WrittenAddress address, Counted counted) {
        return Keys.of(address.numbers(counted).stream().mapToInt(number -> Part.PLACE.key(hash, number)));
    }

    private static Keys names(KeyedHash hash, Stream<String> names) {
        return Keys.of(
                names.mapToInt(name -> Part.PLACE.key(hash, Syllable.of(name).sound())));
    }
}
