/**
 * What every feature judges with: the codes of the regulation, rules, rule sets, judgements, waivers and dated
 * parameters. Plain Java: a rule reads facts and answers; it never queries, saves, logs or translates.
 */
@Feature(allowed = {"shared", "audit"})
package vn.coordination.rule;

import vn.coordination.shared.Feature;
