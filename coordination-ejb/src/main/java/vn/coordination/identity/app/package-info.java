/** Who acts in a request, how somebody comes in, and the keeping of accounts and roles. */
package vn.coordination.identity.app;
