package vn.coordination.petition.duplicate;

import java.nio.ByteBuffer;

/** A few numbers as bytes, after how many they are. */
final class Ints {
    private Ints() {}

    static void write(ByteBuffer bytes, int... numbers) {
        bytes.put((byte) numbers.length);
        for (int number : numbers) {
            bytes.putInt(number);
        }
    }

    static int[] read(ByteBuffer bytes) {
        int[] numbers = new int[bytes.get()];
        for (int place = 0; place < numbers.length; place++) {
            numbers[place] = bytes.getInt();
        }
        return numbers;
    }
}
