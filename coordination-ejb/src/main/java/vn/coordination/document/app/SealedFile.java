package vn.coordination.document.app;

/**
 * Where a file lies.
 *
 * @param name within the folder, by chance
 * @param key number of the key under which it is sealed, which is needed as long as the file
 */
public record SealedFile(String name, int key) {}
