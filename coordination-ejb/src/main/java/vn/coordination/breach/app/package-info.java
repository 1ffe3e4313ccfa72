/** The register of breaches, the notes on it, and overrides from request to use. */
package vn.coordination.breach.app;
