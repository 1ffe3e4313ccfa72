/** What petitions keep sealed: under which key, in which place, renewed when the key is. */
package vn.coordination.petition.seal.app;
