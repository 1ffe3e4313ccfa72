/** The yardstick: what the application does in a second, beside what the same machine does without it. */
package vn.coordination.bench;
