"""What `POST /v1/checkout/sessions` may be given, parameter by parameter (API 2026-10-28.endive).

Parameters that left the API (`payment_method_types`, `shipping_rates`) stand in no table and are refused as unknown.
"""

from shop.sandbox.lists import names
from shop.sandbox.params import (
    Choice,
    Flag,
    Fraction,
    Many,
    Metadata,
    NotPlayed,
    Only,
    Rule,
    Text,
    Tree,
    Url,
    Whole,
)

LOCALES = names(
    "auto bg cs da de el en en-GB es es-419 et fi fil fr fr-CA hi-IN hr hu id it ja ko lt lv ms mt nb nl pl pt "
    "pt-BR ro ru sk sl sv th tr vi zh zh-HK zh-TW"
)
# Without AS CC CU CX FM HM IR KP MH MP NF PW SY UM VI, which Checkout does not serve.
COUNTRIES = names(
    "AC AD AE AF AG AI AL AM AO AQ AR AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ "
    "CA CD CF CG CH CI CK CL CM CN CO CR CV CW CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FO FR GA GB GD "
    "GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HN HR HT HU ID IE IL IM IN IO IQ IS IT JE JM JO JP KE KG KH "
    "KI KM KN KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MK ML MM MN MO MQ MR MS MT MU MV MW MX "
    "MY MZ NA NC NE NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PY QA RE RO RS RU RW SA SB SC SD "
    "SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SZ TA TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG US UY "
    "UZ VA VC VE VG VN VU WF WS XK YE YT ZA ZM ZW ZZ"
)
METHODS = names(
    "acss_debit affirm afterpay_clearpay alipay alma amazon_pay au_becs_debit bacs_debit bancontact billie bizum "
    "blik boleto card cashapp crypto customer_balance eps fpx giropay grabpay ideal kakao_pay klarna konbini kr_card "
    "link mb_way mobilepay multibanco naver_pay nz_bank_account oxxo p24 pay_by_bank payco paynow paypal paypay "
    "payto pix promptpay revolut_pay samsung_pay satispay scalapay sepa_debit sequra sofort sunbit swish twint upi "
    "us_bank_account wechat_pay zip"
)
EXCLUDABLE = tuple(method for method in METHODS if method != "link")
TAX_BEHAVIOR = Choice(("exclusive", "inclusive", "unspecified"))
CURRENCY = Text(3)
LARGEST_AMOUNT = 999_999_999_999
NO_INVOICE = Tree({"enabled": Only(Flag(), (False,)), "invoice_data": NotPlayed()}, required=("enabled",))
SWITCH = Tree({"enabled": Flag()}, required=("enabled",))
OPTIONAL_SWITCH = Tree({"enabled": Flag(), "optional": Flag()}, required=("enabled",))
MESSAGE = Tree({"message": Text(1200)}, required=("message",))

PRODUCT_DATA = Tree(
    {
        "name": Text(250),
        "description": Text(),
        "images": Many(Url(), 8),
        "metadata": Metadata(),
        "tax_code": Text(),
        "tax_details": NotPlayed(),
        "unit_label": Text(12),
    },
    required=("name",),
)
PRICE_DATA = Tree(
    {
        "currency": CURRENCY,
        "product": NotPlayed("the stand-in keeps no products: send product_data"),
        "product_data": PRODUCT_DATA,
        "recurring": NotPlayed(),
        "tax_behavior": TAX_BEHAVIOR,
        "unit_amount": Whole(0, LARGEST_AMOUNT),
        "unit_amount_decimal": Fraction(),
    },
    required=("currency",),
)
LINE_ITEM = Tree(
    {
        "adjustable_quantity": Tree(
            {"enabled": Only(Flag(), (False,)), "maximum": Whole(), "minimum": Whole()}, required=("enabled",)
        ),
        "metadata": Metadata(),
        "price": NotPlayed("the stand-in keeps no prices: send price_data"),
        "price_data": PRICE_DATA,
        "quantity": Whole(1, 999_999),
        "tax_rates": NotPlayed(),
    }
)

ESTIMATE = Tree(
    {"unit": Choice(("business_day", "day", "hour", "month", "week")), "value": Whole(1)}, required=("unit", "value")
)
FIXED_AMOUNT = Tree(
    {"amount": Whole(0, LARGEST_AMOUNT), "currency": CURRENCY, "currency_options": NotPlayed()},
    required=("amount", "currency"),
)
SHIPPING_OPTION = Tree(
    {
        "shipping_rate": NotPlayed("the stand-in keeps no shipping rates: send shipping_rate_data"),
        "shipping_rate_data": Tree(
            {
                "delivery_estimate": Tree({"maximum": ESTIMATE, "minimum": ESTIMATE}),
                "display_name": Text(100),
                "fixed_amount": FIXED_AMOUNT,
                "metadata": Metadata(),
                "tax_behavior": TAX_BEHAVIOR,
                "tax_code": Text(),
                "type": Choice(("fixed_amount",)),
            },
            required=("display_name", "fixed_amount"),
        ),
    },
    required=("shipping_rate_data",),
)

ADDRESS = Tree(
    {name: Text() for name in ("city", "country", "line1", "line2", "postal_code", "state")}, required=("line1",)
)
PAYMENT_INTENT_DATA = Tree(
    {
        "application_fee_amount": NotPlayed(),
        "capture_method": Only(Choice(("automatic", "automatic_async", "manual")), ("automatic", "automatic_async")),
        "description": Text(1000),
        "metadata": Metadata(),
        "on_behalf_of": NotPlayed(),
        "receipt_email": Text(512),
        "setup_future_usage": NotPlayed(),
        "shipping": Tree(
            {"address": ADDRESS, "carrier": Text(), "name": Text(), "phone": Text(), "tracking_number": Text()},
            required=("address", "name"),
        ),
        "statement_descriptor": Text(22),
        "statement_descriptor_suffix": Text(22),
        "transfer_data": NotPlayed(),
        "transfer_group": NotPlayed(),
    }
)

DROPDOWN = Tree(
    {
        "default_value": Text(100),
        "options": Many(Tree({"label": Text(100), "value": Text(100)}, required=("label", "value")), 200),
    },
    required=("options",),
)
TYPED_ANSWER = Tree({"default_value": Text(255), "maximum_length": Whole(1, 255), "minimum_length": Whole(1, 255)})
CUSTOM_FIELD = Tree(
    {
        "dropdown": DROPDOWN,
        "key": Text(200),
        "label": Tree({"custom": Text(50), "type": Choice(("custom",))}, required=("custom", "type")),
        "numeric": TYPED_ANSWER,
        "optional": Flag(),
        "text": TYPED_ANSWER,
        "type": Choice(("dropdown", "numeric", "text")),
    },
    required=("key", "label", "type"),
)
CONSENT = Tree(
    {
        "payment_method_reuse_agreement": NotPlayed(),
        "promotions": Only(Choice(("auto", "none")), ("none",)),
        "terms_of_service": Choice(("none", "required")),
    }
)

NOT_PLAYED: dict[str, Rule] = dict.fromkeys(
    names(
        "branding_settings customer customer_account customer_update discounts managed_payments optional_items "
        "payment_method_collection payment_method_configuration payment_method_data payment_method_options permissions "
        "redirect_on_completion return_url saved_payment_method_options setup_intent_data subscription_data "
        "tax_id_collection wallet_options"
    ),
    NotPlayed(),
)
PLAYED: dict[str, Rule] = {
    "adaptive_pricing": Tree({"enabled": Flag()}),
    "after_expiration": Tree(
        {"recovery": Tree({"allow_promotion_codes": Flag(), "enabled": Only(Flag(), (False,))}, required=("enabled",))}
    ),
    "allow_promotion_codes": Only(Flag(), (False,)),
    "allowed_payment_method_types": Many(Choice(METHODS)),
    "automatic_tax": Tree({"enabled": Flag(), "liability": NotPlayed()}, required=("enabled",)),
    "billing_address_collection": Choice(("auto", "required")),
    "cancel_url": Url(),
    "client_reference_id": Text(200),
    "consent_collection": CONSENT,
    "currency": CURRENCY,
    "custom_fields": Many(CUSTOM_FIELD, 3),
    "custom_text": Tree(
        dict.fromkeys(("after_submit", "shipping_address", "submit", "terms_of_service_acceptance"), MESSAGE)
    ),
    "customer_creation": Only(Choice(("always", "if_required")), ("if_required",)),
    "customer_email": Text(800),
    "excluded_payment_method_types": Many(Choice(EXCLUDABLE)),
    "expand": Many(Text()),
    "expires_at": Whole(0),
    "integration_identifier": Text(),
    "invoice_creation": NO_INVOICE,
    "line_items": Many(LINE_ITEM, 100),
    "locale": Choice(LOCALES),
    "metadata": Metadata(),
    "mode": Only(Choice(("payment", "setup", "subscription")), ("payment",)),
    "name_collection": Tree({"business": OPTIONAL_SWITCH, "individual": OPTIONAL_SWITCH}),
    "origin_context": Choice(("mobile_app", "web")),
    "payment_intent_data": PAYMENT_INTENT_DATA,
    "phone_number_collection": SWITCH,
    "shipping_address_collection": Tree(
        {"allowed_countries": Many(Choice(COUNTRIES))}, required=("allowed_countries",)
    ),
    "shipping_options": Many(SHIPPING_OPTION, 5),
    "submit_type": Choice(("auto", "book", "donate", "pay", "subscribe")),
    "success_url": Url(),
    "ui_mode": Only(Choice(("elements", "embedded_page", "form", "hosted_page")), ("hosted_page",)),
}
CREATE = Tree(PLAYED | NOT_PLAYED, required=("mode", "line_items"))
