/** Reports: figures, the lists behind them, and what is handed out. */
package vn.coordination.report.app;
