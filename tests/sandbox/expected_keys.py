"""The keys that every object of a kind must carry, as Stripe's API 2026-10-28.endive sends them."""


def _keys(text: str) -> frozenset[str]:
    return frozenset(text.split())


KEYS: dict[str, frozenset[str]] = {
    "checkout.session": _keys(
        "adaptive_pricing after_expiration allow_promotion_codes amount_subtotal amount_total automatic_tax "
        "billing_address_collection cancel_url client_reference_id client_secret collected_information "
        "consent consent_collection created currency currency_conversion custom_fields custom_text customer "
        "customer_account customer_creation customer_details customer_email discounts expires_at id "
        "integration_identifier invoice invoice_creation livemode locale managed_payments metadata mode "
        "object origin_context payment_intent payment_link payment_method_collection "
        "payment_method_configuration_details payment_method_options payment_method_types payment_status "
        "permissions phone_number_collection recovered_from saved_payment_method_options setup_intent "
        "shipping_address_collection shipping_cost shipping_options status submit_type subscription "
        "success_url total_details ui_mode url wallet_options"
    ),
    "payment_intent": _keys(
        "amount amount_capturable amount_details amount_received application application_fee_amount "
        "automatic_payment_methods canceled_at cancellation_reason capture_method client_secret "
        "confirmation_method created currency customer customer_account description "
        "excluded_payment_method_types id last_payment_error latest_charge livemode managed_payments metadata "
        "next_action object on_behalf_of payment_method payment_method_configuration_details "
        "payment_method_options payment_method_types processing receipt_email review setup_future_usage "
        "shipping source statement_descriptor statement_descriptor_suffix status transfer_data transfer_group"
    ),
    "charge": _keys(
        "amount amount_captured amount_refunded application application_fee application_fee_amount "
        "balance_transaction billing_details calculated_statement_descriptor captured created currency "
        "customer description disputed failure_balance_transaction failure_code failure_message fraud_details "
        "id livemode metadata object on_behalf_of outcome paid payment_intent payment_method "
        "payment_method_details receipt_email receipt_number receipt_url refunded refunds review shipping "
        "source source_transfer statement_descriptor statement_descriptor_suffix status transfer_data "
        "transfer_group"
    ),
    "refund": _keys(
        "amount balance_transaction charge created currency customer customer_account destination_details id "
        "metadata object payment_intent payment_method reason receipt_number source_transfer_reversal status "
        "transfer_reversal"
    ),
    "event": _keys("api_version created data id livemode object pending_webhooks request type"),
    "balance_transaction": _keys(
        "amount available_on balance_type created currency description exchange_rate fee fee_details id net "
        "object reporting_category source status type"
    ),
    "dispute": _keys(
        "amount balance_transactions charge created currency enhanced_eligibility_types evidence "
        "evidence_details id is_charge_refundable livemode metadata object payment_intent "
        "payment_method_details reason status"
    ),
    "payout": _keys(
        "amount application_fee application_fee_amount arrival_date automatic balance_transaction created "
        "currency description destination failure_balance_transaction failure_code failure_message id "
        "livemode metadata method object original_payout payout_method reconciliation_status reversed_by "
        "source_type statement_descriptor status trace_id type"
    ),
    "item": _keys(
        "adjustable_quantity amount_discount amount_subtotal amount_tax amount_total currency description id "
        "metadata object price quantity"
    ),
    "review": _keys(
        "billing_zip charge closed_reason created id ip_address ip_address_location livemode object open "
        "opened_reason reason session"
    ),
    "radar.early_fraud_warning": _keys("actionable charge created fraud_type id livemode object"),
    "webhook_endpoint": _keys(
        "api_version application created description enabled_events id livemode metadata object status url"
    ),
    "price": _keys(
        "active billing_scheme created currency custom_unit_amount id livemode lookup_key metadata nickname "
        "object product recurring tax_behavior tiers_mode transform_quantity type unit_amount "
        "unit_amount_decimal"
    ),
    "list": _keys("data has_more object url"),
    "error": _keys("message type"),
}

# The same for what stands inside: kind/path.
PARTS: dict[str, frozenset[str]] = {
    "balance_transaction/fee_details": _keys("amount application currency description type"),
    "charge/billing_details": _keys("address email name phone tax_id"),
    "charge/billing_details.address": _keys("city country line1 line2 postal_code state"),
    "charge/outcome": _keys(
        "advice_code network_advice_code network_decline_code network_status reason seller_message type"
    ),
    "charge/payment_method_details": _keys("type"),
    "charge/payment_method_details.card": _keys(
        "amount_authorized authorization_code brand checks country exp_month exp_year extended_authorization "
        "fingerprint funding incremental_authorization installments last4 mandate multicapture network network_token "
        "network_transaction_id overcapture regulated_status three_d_secure transaction_link_id wallet"
    ),
    "checkout.session/total_details": _keys("amount_discount amount_shipping amount_tax"),
    "dispute/balance_transactions": KEYS["balance_transaction"],
    "dispute/evidence_details": _keys("due_by enhanced_eligibility has_evidence past_due submission_count"),
    "dispute/payment_method_details.card": _keys("brand case_type network network_reason_code"),
    "event/data": _keys("object"),
    "event/request": _keys("id idempotency_key"),
    "payout/trace_id": _keys("status value"),
    "refund/destination_details": _keys("type"),
}
