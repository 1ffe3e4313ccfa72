/** The register of breaches, a breach with its notes, and the monthly list of what was lifted; the same over JSON. */
package vn.coordination.breach.web;
