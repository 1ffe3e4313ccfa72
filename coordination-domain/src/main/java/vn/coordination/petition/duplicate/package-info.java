/**
 * Which petitions say the same of the same matter, found without reading a name: when a petition is registered, its
 * {@link vn.coordination.petition.duplicate.Clues} become {@link vn.coordination.petition.duplicate.Marks}, keyed hashes
 * that show that two parts are equal and never what they are. A few of them are the index
 * ({@link vn.coordination.petition.duplicate.Bands}); the rest is compared only for the few petitions the index names.
 * Nothing here stores, decrypts or knows a key.
 */
package vn.coordination.petition.duplicate;
