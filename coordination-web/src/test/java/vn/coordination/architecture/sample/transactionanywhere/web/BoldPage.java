package vn.coordination.architecture.sample.transactionanywhere.web;

import jakarta.transaction.Transactional;

@Transactional
class BoldPage {}
