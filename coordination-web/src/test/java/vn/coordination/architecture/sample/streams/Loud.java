package vn.coordination.architecture.sample.streams;

class Loud {
    void speak() {
        System.out.println();
    }
}
