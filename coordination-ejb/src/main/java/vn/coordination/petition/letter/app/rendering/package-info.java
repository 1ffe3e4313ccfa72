/**
 * Letters about petitions: one model, drawn as PDF and written as DOCX. It knows neither database nor session; whoever
 * calls it has already decided whom a letter may name.
 */
package vn.coordination.petition.letter.app.rendering;
