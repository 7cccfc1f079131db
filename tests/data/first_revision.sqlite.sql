BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0001');
CREATE TABLE attention_items (
	id INTEGER NOT NULL, 
	kind VARCHAR NOT NULL, 
	object_key VARCHAR NOT NULL, 
	facts JSON NOT NULL, 
	raised_at DATETIME NOT NULL, 
	settled_at DATETIME, 
	settled_by VARCHAR, 
	resolution VARCHAR, 
	CONSTRAINT pk_attention_items PRIMARY KEY (id)
);
CREATE TABLE audit (
	id INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	staff_id INTEGER, 
	act VARCHAR NOT NULL, 
	"by" VARCHAR NOT NULL, 
	detail VARCHAR NOT NULL, 
	CONSTRAINT pk_audit PRIMARY KEY (id), 
	CONSTRAINT fk_audit_staff_id FOREIGN KEY(staff_id) REFERENCES staff (id)
);
INSERT INTO "audit" VALUES(1,'2026-11-23 03:01:57.296722',1,'added','command line','admin');
CREATE TABLE cases (
	id INTEGER NOT NULL, 
	order_number VARCHAR NOT NULL, 
	kind VARCHAR NOT NULL, 
	state VARCHAR NOT NULL, 
	note TEXT NOT NULL, 
	outcome TEXT, 
	opened_by VARCHAR NOT NULL, 
	opened_at DATETIME NOT NULL, 
	settled_by VARCHAR, 
	settled_at DATETIME, 
	CONSTRAINT pk_cases PRIMARY KEY (id), 
	CONSTRAINT ck_cases_known_kind CHECK (kind IN ('withdrawal', 'loss', 'damage', 'defect')), 
	CONSTRAINT ck_cases_known_state CHECK (state IN ('open', 'settled'))
);
CREATE TABLE documents (
	kind VARCHAR NOT NULL, 
	body TEXT NOT NULL, 
	changed_at DATETIME NOT NULL, 
	CONSTRAINT pk_documents PRIMARY KEY (kind)
);
INSERT INTO "documents" VALUES('seller','{"name": {"en": "Calendar Co-operative (demonstration)", "ar": "تعاونية التقويم (متجر تجريبي)"}, "address": ["Musterstraße 12", "10999 Berlin", "Germany"], "country": "DE", "email": "post@calendar.example", "phone": "+49 30 23125 026", "website": "https://calendar.example", "tax_numbers": [{"label": "VAT", "number": "DE000000000"}, {"label": "Steuernummer", "number": "00/000/00000"}], "return_address": ["Calendar Co-operative (demonstration)", "Returns", "Musterstraße 12", "10999 Berlin", "Germany"], "legal_contact": "legal@calendar.example"}','2026-11-23 03:01:57.131011');
INSERT INTO "documents" VALUES('taxes','[{"place": "DE", "class": "standard", "rate": "0.19", "from": "2007-01-01", "to": "2020-06-30"}, {"place": "DE", "class": "standard", "rate": "0.16", "from": "2020-07-01", "to": "2020-12-31"}, {"place": "DE", "class": "standard", "rate": "0.19", "from": "2021-01-01"}, {"place": "DE", "class": "book", "rate": "0.07", "from": "2007-01-01", "to": "2020-06-30"}, {"place": "DE", "class": "book", "rate": "0.05", "from": "2020-07-01", "to": "2020-12-31"}, {"place": "DE", "class": "book", "rate": "0.07", "from": "2021-01-01"}, {"place": "DE", "class": "digital", "rate": "0.19", "from": "2007-01-01", "to": "2020-06-30"}, {"place": "DE", "class": "digital", "rate": "0.16", "from": "2020-07-01", "to": "2020-12-31"}, {"place": "DE", "class": "digital", "rate": "0.19", "from": "2021-01-01"}, {"place": "FR", "class": "standard", "rate": "0.20", "from": "2014-01-01"}, {"place": "FR", "class": "book", "rate": "0.055", "from": "2014-01-01"}, {"place": "FR", "class": "digital", "rate": "0.20", "from": "2014-01-01"}, {"place": "AT", "class": "standard", "rate": "0.20", "from": "2022-01-01"}, {"place": "AT", "class": "book", "rate": "0.10", "from": "2022-01-01"}, {"place": "AT", "class": "digital", "rate": "0.20", "from": "2022-01-01"}, {"place": "IE", "class": "standard", "rate": "0.23", "from": "2021-03-01"}, {"place": "IE", "class": "book", "rate": "0", "from": "2021-03-01"}, {"place": "IE", "class": "digital", "rate": "0.23", "from": "2021-03-01"}, {"place": "GB", "class": "standard", "rate": "0.20", "from": "2011-01-04"}, {"place": "GB", "class": "book", "rate": "0", "from": "2011-01-04"}, {"place": "GB", "class": "digital", "rate": "0.20", "from": "2011-01-04"}]','2026-11-23 03:01:57.131011');
INSERT INTO "documents" VALUES('shipping','{"packaging_grams": 80, "zones": [{"key": "home", "countries": ["DE"], "services": [{"key": "standard", "name": {"en": "Letter post", "ar": "بريد عادي"}, "days": [1, 3], "tracked": false, "from": "2025-01-01", "bands": [{"grams": 500, "EUR": 220, "GBP": 190}, {"grams": 1000, "EUR": 290, "GBP": 250}, {"grams": 2000, "EUR": 399, "GBP": 345}]}, {"key": "tracked", "name": {"en": "Parcel with tracking", "ar": "طرد مع تتبُّع"}, "days": [1, 3], "tracked": true, "from": "2025-01-01", "bands": [{"grams": 2000, "EUR": 549, "GBP": 475}, {"grams": 5000, "EUR": 699, "GBP": 605}, {"grams": 10000, "EUR": 949, "GBP": 820}, {"grams": 20000, "EUR": 1649, "GBP": 1425}]}]}, {"key": "europe", "countries": ["AD", "AL", "AT", "AX", "BA", "BE", "BG", "BY", "CH", "CY", "CZ", "DK", "EE", "ES", "FI", "FO", "FR", "GB", "GG", "GI", "GR", "HR", "HU", "IE", "IM", "IS", "IT", "JE", "LI", "LT", "LU", "LV", "MC", "MD", "ME", "MK", "MT", "NL", "NO", "PL", "PT", "RO", "RS", "RU", "SE", "SI", "SJ", "SK", "SM", "TR", "UA", "VA", "XK"], "services": [{"key": "standard", "name": {"en": "International letter post", "ar": "بريد دولي عادي"}, "days": [4, 9], "tracked": false, "from": "2025-01-01", "bands": [{"grams": 500, "EUR": 600, "GBP": 520}, {"grams": 1000, "EUR": 890, "GBP": 770}, {"grams": 2000, "EUR": 1190, "GBP": 1030}]}, {"key": "tracked", "name": {"en": "International parcel with tracking", "ar": "طرد دولي مع تتبُّع"}, "days": [3, 7], "tracked": true, "from": "2025-01-01", "bands": [{"grams": 500, "EUR": 950, "GBP": 820}, {"grams": 1000, "EUR": 1190, "GBP": 1030}, {"grams": 2000, "EUR": 1390, "GBP": 1200}, {"grams": 5000, "EUR": 1590, "GBP": 1375}, {"grams": 10000, "EUR": 1800, "GBP": 1555}]}]}, {"key": "world", "countries": ["AE", "AF", "AG", "AI", "AM", "AO", "AQ", "AR", "AS", "AU", "AW", "AZ", "BB", "BD", "BF", "BH", "BI", "BJ", "BL", "BM", "BN", "BO", "BQ", "BR", "BS", "BT", "BV", "BW", "BZ", "CA", "CC", "CD", "CF", "CG", "CI", "CK", "CL", "CM", "CN", "CO", "CR", "CU", "CV", "CW", "CX", "DJ", "DM", "DO", "DZ", "EC", "EG", "EH", "ER", "ET", "FJ", "FK", "FM", "GA", "GD", "GE", "GF", "GH", "GL", "GM", "GN", "GP", "GQ", "GS", "GT", "GU", "GW", "GY", "HK", "HM", "HN", "HT", "ID", "IL", "IN", "IO", "IQ", "IR", "JM", "JO", "JP", "KE", "KG", "KH", "KI", "KM", "KN", "KR", "KW", "KY", "KZ", "LA", "LB", "LC", "LK", "LR", "LS", "LY", "MA", "MF", "MG", "MH", "ML", "MM", "MN", "MO", "MP", "MQ", "MR", "MS", "MU", "MV", "MW", "MX", "MY", "MZ", "NA", "NC", "NE", "NF", "NG", "NI", "NP", "NR", "NU", "NZ", "OM", "PA", "PE", "PF", "PG", "PH", "PK", "PM", "PN", "PR", "PS", "PW", "PY", "QA", "RE", "RW", "SA", "SB", "SC", "SG", "SH", "SL", "SN", "SO", "SR", "SS", "ST", "SV", "SX", "SY", "SZ", "TC", "TD", "TF", "TG", "TH", "TJ", "TK", "TL", "TM", "TN", "TO", "TT", "TV", "TW", "TZ", "UG", "UM", "US", "UY", "UZ", "VC", "VE", "VG", "VI", "VN", "VU", "WF", "WS", "YE", "YT", "ZA", "ZM", "ZW"], "services": [{"key": "standard", "name": {"en": "International letter post", "ar": "بريد دولي عادي"}, "days": [8, 25], "tracked": false, "from": "2025-01-01", "bands": [{"grams": 500, "EUR": 900, "GBP": 780}, {"grams": 1000, "EUR": 1390, "GBP": 1200}, {"grams": 2000, "EUR": 1990, "GBP": 1720}]}, {"key": "tracked", "name": {"en": "International parcel with tracking", "ar": "طرد دولي مع تتبُّع"}, "days": [7, 18], "tracked": true, "from": "2025-01-01", "bands": [{"grams": 500, "EUR": 1350, "GBP": 1165}, {"grams": 1000, "EUR": 1790, "GBP": 1545}, {"grams": 2000, "EUR": 2490, "GBP": 2150}, {"grams": 5000, "EUR": 3490, "GBP": 3015}, {"grams": 10000, "EUR": 4500, "GBP": 3890}]}]}], "suspended": [{"country": "KP", "from": "2025-01-01", "reason": {"en": "In this demonstration we send nothing to North Korea, because our carrier offers no service there.", "ar": "في هذا المتجر التجريبي لا نرسل شيئًا إلى كوريا الشمالية، لأن شركة الشحن لا تقدّم خدمة إليها."}}, {"country": "SD", "from": "2025-01-01", "reason": {"en": "In this demonstration post to Sudan is suspended, because our carrier offers no service there at present. Digital goods are not affected.", "ar": "في هذا المتجر التجريبي الإرسال إلى السودان معلَّق، لأن شركة الشحن لا تقدّم خدمة إليه في الوقت الحاضر. أما المنتجات الرقمية فلا يشملها ذلك."}}]}','2026-11-23 03:01:57.131011');
CREATE TABLE heartbeats (
	name VARCHAR NOT NULL, 
	seen_at DATETIME NOT NULL, 
	CONSTRAINT pk_heartbeats PRIMARY KEY (name)
);
CREATE TABLE money_ledger (
	id INTEGER NOT NULL, 
	order_number VARCHAR, 
	kind VARCHAR NOT NULL, 
	stripe_id VARCHAR NOT NULL, 
	payment_intent VARCHAR, 
	amount_minor INTEGER NOT NULL, 
	currency VARCHAR NOT NULL, 
	livemode BOOLEAN NOT NULL, 
	at DATETIME NOT NULL, 
	CONSTRAINT pk_money_ledger PRIMARY KEY (id), 
	CONSTRAINT ck_money_ledger_known_kind CHECK (kind IN ('payment', 'refund', 'refund_failed', 'dispute', 'dispute_reversed')), 
	CONSTRAINT uq_money_ledger_kind_stripe_id UNIQUE (kind, stripe_id)
);
INSERT INTO "money_ledger" VALUES(1,'SBGA-QNGK-S','payment','pi_796060cdd1a72d91206684ae','pi_796060cdd1a72d91206684ae',900,'EUR',0,'2026-06-03 15:14:39.250819');
INSERT INTO "money_ledger" VALUES(2,'JZWX-R6NG-4','payment','pi_0dcd8312a93f2e5a27dfdc8b','pi_0dcd8312a93f2e5a27dfdc8b',3100,'EUR',0,'2026-06-09 02:51:31.250819');
INSERT INTO "money_ledger" VALUES(3,'GG8M-JVP4-V','payment','pi_504aba912026abe2610fe024','pi_504aba912026abe2610fe024',3090,'EUR',0,'2026-06-10 12:42:00.250819');
INSERT INTO "money_ledger" VALUES(4,'125C-37G3-K','payment','pi_3b3281280c4fdc6a15287406','pi_3b3281280c4fdc6a15287406',2100,'EUR',0,'2026-06-17 17:46:13.250819');
INSERT INTO "money_ledger" VALUES(5,'61Q3-3W9G-D','payment','pi_40f858bb71c8ae13842e150a','pi_40f858bb71c8ae13842e150a',2500,'EUR',0,'2026-07-22 15:37:14.250819');
INSERT INTO "money_ledger" VALUES(6,'2AQ9-W83Q-S','payment','pi_168e6881ba14b6153467da78','pi_168e6881ba14b6153467da78',1920,'GBP',0,'2026-07-26 04:17:33.250819');
INSERT INTO "money_ledger" VALUES(7,'HJV6-HVE3-R','payment','pi_f3b3feaa589d1877029cdf80','pi_f3b3feaa589d1877029cdf80',900,'EUR',0,'2026-08-16 16:22:01.250819');
INSERT INTO "money_ledger" VALUES(8,'3PM5-8T6X-P','payment','pi_02ba479ba8734d875f5fe7c5','pi_02ba479ba8734d875f5fe7c5',7090,'EUR',0,'2026-09-22 18:16:58.250819');
INSERT INTO "money_ledger" VALUES(9,'Z95F-KJM6-6','payment','pi_161338785f1e2186db942899','pi_161338785f1e2186db942899',900,'EUR',0,'2026-10-08 10:38:28.250819');
INSERT INTO "money_ledger" VALUES(10,'V5BC-43JZ-9','payment','pi_0129bfb32f31322c66b06751','pi_0129bfb32f31322c66b06751',2500,'EUR',0,'2026-10-09 01:20:55.250819');
INSERT INTO "money_ledger" VALUES(11,'ZYS7-595M-Y','payment','pi_9d34ae1a003b7be3d409de6c','pi_9d34ae1a003b7be3d409de6c',3490,'EUR',0,'2026-10-25 14:37:00.250819');
INSERT INTO "money_ledger" VALUES(12,'Q8KR-W74J-E','payment','pi_2c7da479ca989d068417ae52','pi_2c7da479ca989d068417ae52',800,'GBP',0,'2026-10-30 10:13:12.250819');
INSERT INTO "money_ledger" VALUES(13,'P4ZJ-MNKX-8','payment','pi_cd77ad5b47102decdef2d600','pi_cd77ad5b47102decdef2d600',2500,'EUR',0,'2026-11-04 12:57:52.250819');
INSERT INTO "money_ledger" VALUES(14,'2EJY-BYWD-5','payment','pi_1e4a3296ebed7fc04dc1c0e2','pi_1e4a3296ebed7fc04dc1c0e2',4290,'EUR',0,'2026-11-13 02:38:32.250819');
INSERT INTO "money_ledger" VALUES(15,'3E71-H2GP-F','payment','pi_bf547c2c4fe0016a2cf1e930','pi_bf547c2c4fe0016a2cf1e930',4200,'EUR',0,'2026-11-18 03:48:00.250819');
INSERT INTO "money_ledger" VALUES(16,'9CXB-PMZ4-S','payment','pi_b960e76422667dedaf805f33','pi_b960e76422667dedaf805f33',900,'EUR',0,'2026-11-18 20:18:12.250819');
INSERT INTO "money_ledger" VALUES(17,'F39Q-4FF7-S','payment','pi_d5b84f191fafbf63b94b3a7a','pi_d5b84f191fafbf63b94b3a7a',1520,'GBP',0,'2026-11-20 03:44:27.250819');
INSERT INTO "money_ledger" VALUES(18,'HXQQ-KEYB-Y','payment','pi_dfc09233f78a63e19b89746a','pi_dfc09233f78a63e19b89746a',3300,'EUR',0,'2026-11-21 12:08:57.250819');
INSERT INTO "money_ledger" VALUES(19,'G7K9-QEX3-6','payment','pi_1ac39d3777f0ae32f0fae566','pi_1ac39d3777f0ae32f0fae566',3100,'EUR',0,'2026-11-21 23:23:42.250819');
INSERT INTO "money_ledger" VALUES(20,'C726-5RTJ-K','payment','pi_c797dd534ec5a42d1fb47e28','pi_c797dd534ec5a42d1fb47e28',5390,'EUR',0,'2026-11-22 02:24:01.250819');
CREATE TABLE order_addresses (
	id INTEGER NOT NULL, 
	order_id INTEGER NOT NULL, 
	role VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	company VARCHAR, 
	line1 VARCHAR NOT NULL, 
	line2 VARCHAR, 
	line3 VARCHAR, 
	city VARCHAR NOT NULL, 
	area VARCHAR, 
	postal_code VARCHAR, 
	country VARCHAR NOT NULL, 
	CONSTRAINT pk_order_addresses PRIMARY KEY (id), 
	CONSTRAINT fk_order_addresses_order_id FOREIGN KEY(order_id) REFERENCES orders (id), 
	CONSTRAINT uq_order_addresses_order_id_role UNIQUE (order_id, role)
);
INSERT INTO "order_addresses" VALUES(1,1,'ship_to','Bruno Keller',NULL,'Example Road 112',NULL,NULL,'Durban',NULL,'4001','ZA');
INSERT INTO "order_addresses" VALUES(2,2,'ship_to','Dinh Lan Anh',NULL,'Rue de l’Exemple 117',NULL,NULL,'Lyon',NULL,'69002','FR');
INSERT INTO "order_addresses" VALUES(3,3,'ship_to','Priya Nair',NULL,'Musterweg 194',NULL,NULL,'Leipzig',NULL,'04109','DE');
INSERT INTO "order_addresses" VALUES(4,4,'ship_to','Lena Groß',NULL,'Carrera Ejemplo 80',NULL,NULL,'Bogotá',NULL,'110111','CO');
INSERT INTO "order_addresses" VALUES(5,5,'ship_to','Amina Haddad',NULL,'Carrera Ejemplo 137',NULL,NULL,'Bogotá',NULL,'110111','CO');
INSERT INTO "order_addresses" VALUES(6,6,'ship_to','Priya Nair',NULL,'Example Street 162',NULL,NULL,'Leeds',NULL,'LS1 4AP','GB');
INSERT INTO "order_addresses" VALUES(7,7,'ship_to','Hikaru Mori',NULL,'Musterweg 46',NULL,NULL,'Leipzig',NULL,'04109','DE');
INSERT INTO "order_addresses" VALUES(8,8,'ship_to','Ivana Novák',NULL,'Musterweg 196',NULL,NULL,'Leipzig',NULL,'04109','DE');
INSERT INTO "order_addresses" VALUES(9,9,'ship_to','Óscar Peña',NULL,'شارع المثال 20',NULL,NULL,'Cairo',NULL,'11511','EG');
INSERT INTO "order_addresses" VALUES(10,10,'ship_to','Fatou Sow',NULL,'Musterweg 16',NULL,NULL,'Leipzig',NULL,'04109','DE');
INSERT INTO "order_addresses" VALUES(11,11,'ship_to','Chiara Conti',NULL,'شارع المثال 131',NULL,NULL,'Cairo',NULL,'11511','EG');
INSERT INTO "order_addresses" VALUES(12,12,'ship_to','Zoë van Dijk',NULL,'Rei 1-chome 53',NULL,NULL,'Kyoto',NULL,'604-8571','JP');
INSERT INTO "order_addresses" VALUES(13,13,'ship_to','Lena Groß',NULL,'Musterweg 66',NULL,NULL,'Leipzig',NULL,'04109','DE');
INSERT INTO "order_addresses" VALUES(14,14,'ship_to','Zoë van Dijk',NULL,'Beispielgasse 112',NULL,NULL,'Graz',NULL,'8010','AT');
INSERT INTO "order_addresses" VALUES(15,15,'ship_to','Dinh Lan Anh',NULL,'Sample Avenue 187',NULL,NULL,'Oakland',NULL,'94612','US');
INSERT INTO "order_addresses" VALUES(16,16,'ship_to','Hikaru Mori',NULL,'Example Street 110',NULL,NULL,'Leeds',NULL,'LS1 4AP','GB');
INSERT INTO "order_addresses" VALUES(17,17,'ship_to','Priya Nair',NULL,'Beispielgasse 85',NULL,NULL,'Graz',NULL,'8010','AT');
INSERT INTO "order_addresses" VALUES(18,18,'ship_to','Élise Fournier',NULL,'Sample Avenue 29',NULL,NULL,'Oakland',NULL,'94612','US');
INSERT INTO "order_addresses" VALUES(19,19,'ship_to','Priya Nair',NULL,'Musterweg 50',NULL,NULL,'Leipzig',NULL,'04109','DE');
INSERT INTO "order_addresses" VALUES(20,20,'ship_to','Mairead Walsh',NULL,'Carrera Ejemplo 17',NULL,NULL,'Bogotá',NULL,'110111','CO');
INSERT INTO "order_addresses" VALUES(21,21,'ship_to','Chiara Conti',NULL,'Sample Quay 31',NULL,NULL,'Cork',NULL,'T12 X70A','IE');
INSERT INTO "order_addresses" VALUES(22,22,'ship_to','Priya Nair',NULL,'Example Street 75',NULL,NULL,'Leeds',NULL,'LS1 4AP','GB');
INSERT INTO "order_addresses" VALUES(23,23,'ship_to','Hikaru Mori',NULL,'Sample Avenue 101',NULL,NULL,'Oakland',NULL,'94612','US');
INSERT INTO "order_addresses" VALUES(24,24,'ship_to','Óscar Peña',NULL,'Rua do Exemplo 130',NULL,NULL,'Dili',NULL,NULL,'TL');
INSERT INTO "order_addresses" VALUES(25,25,'ship_to','Amina Haddad',NULL,'Carrera Ejemplo 151',NULL,NULL,'Bogotá',NULL,'110111','CO');
CREATE TABLE order_events (
	id INTEGER NOT NULL, 
	order_id INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	act VARCHAR NOT NULL, 
	"by" VARCHAR NOT NULL, 
	detail JSON NOT NULL, 
	CONSTRAINT pk_order_events PRIMARY KEY (id), 
	CONSTRAINT fk_order_events_order_id FOREIGN KEY(order_id) REFERENCES orders (id)
);
INSERT INTO "order_events" VALUES(1,1,'2026-06-03 15:05:39.250819','placed','buyer','{"state": "open"}');
INSERT INTO "order_events" VALUES(2,1,'2026-06-03 15:14:39.250819','pay','stripe','{"before": "open", "after": "confirmed"}');
INSERT INTO "order_events" VALUES(3,2,'2026-06-09 02:42:31.250819','placed','buyer','{"state": "open"}');
INSERT INTO "order_events" VALUES(4,2,'2026-06-09 02:51:31.250819','pay','stripe','{"before": "open", "after": "confirmed"}');
INSERT INTO "order_events" VALUES(5,2,'2026-06-10 04:42:31.250819','packed','shop','{"parcel": 1}');
INSERT INTO "order_events" VALUES(6,2,'2026-06-10 22:42:31.250819','posted','shop','{"parcel": 1, "carrier": "deutsche_post", "tracking": ""}');
INSERT INTO "order_events" VALUES(7,3,'2026-06-10 12:33:00.250819','placed','buyer','{"state": "open"}');
INSERT INTO "order_events" VALUES(8,3,'2026-06-10 12:42:00.250819','pay','stripe','{"before": "open", "after": "confirmed"}');
INSERT INTO "order_events" VALUES(9,3,'2026-06-11 14:33:00.250819','packed','shop','{"parcel": 1}');
INSERT INTO "order_events" VALUES(10,3,'2026-06-12 08:33:00.250819','posted','shop','{"parcel": 1, "carrier": "deutsche_post", "tracking": ""}');
INSERT INTO "order_events" VALUES(11,4,'2026-06-17 17:37:13.250819','placed','buyer','{"state": "open"}');
INSERT INTO "order_events" VALUES(12,4,'2026-06-17 17:46:13.250819','pay','stripe','{"before": "open", "after": "confirmed"}');
INSERT INTO "order_events" VALUES(13,4,'2026-06-18 19:37:13.250819','packed','shop','{"parcel": 1}');
INSERT INTO "order_events" VALUES(14,4,'2026-06-19 13:37:13.250819','posted','shop','{"parcel": 1, "carrier": "deutsche_post", "tracking": ""}');
INSERT INTO "order_events" VALUES(15,5,'2026-07-22 15:28:14.250819','placed','buyer','{"state": "open"}');
INSERT INTO "order_events" VALUES(16,5,'2026-07-22 15:37:14.250819','pay','stripe','{"before": "open", "after": "confirmed"}');
INSERT INTO "order_events" VALUES(17,5,'2026-07-23 17:28:14.250819','packed','shop','{"parcel": 1}');
INSERT INTO "order_events" VALUES(18,5,'2026-07-24 11:28:14.250819','posted','shop','{"parcel": 1, "carrier": "deutsche_post", "tracking": ""}');
INSERT INTO "order_events" VALUES(19,6,'2026-07-26 04:08:33.250819','placed','buyer','{"state": "open"}');
INSERT INTO "order_events" VALUES(20,6,'2026-07-26 04:17:33.250819','pay','stripe','{"before": "open", "after": "confirmed"}');
INSERT INTO "order_events" VALUES(21,6,'2026-07-27 06:08:33.250819','packed','shop','{"parcel": 1}');
INSERT INTO "order_events" VALUES(22,6,'2026-07-28 00:08:33.250819','posted','shop','{"parcel": 1, "carrier": "deutsche_post", "tracking": ""}');
INSERT INTO "order_events" VALUES(23,7,'2026-08-15 22:03:55.250819','placed','buyer','{"state": "open"}');
INSERT INTO "order_events" VALUES(24,7,'2026-08-15 23:05:55.250819','expire','shop','{"before": "open", "after": "expired"}');
INSERT INTO "order_events" VALUES(25,8,'2026-08-16 16:13:01.250819','placed','buyer','{"state": "open"}');
INSERT INTO "order_events" VALUES(26,8,'2026-08-16 16:22:01.250819','pay','stripe','{"before": "open", "after": "confirmed"}');
INSERT INTO "order_events" VALUES(27,9,'2026-09-22 18:07:58.250819','placed','buyer','{"state": "open"}');
INSERT INTO "order_events" VALUES(28,9,'2026-09-22 18:16:58.250819','pay','stripe','{"before": "open", "after": "confirmed"}');
INSERT INTO "order_events" VALUES(29,9,'2026-09-23 20:07:58.250819','packed','shop','{"parcel": 1}');
INSERT INTO "order_events" VALUES(30,9,'2026-09-24 14:07:58.250819','posted','shop','{"parcel": 1, "carrier": "deutsche_post", "tracking": ""}');
INSERT INTO "order_events" VALUES(31,10,'2026-09-29 01:32:15.250819','placed','buyer','{"state": "open"}');
INSERT INTO "order_events" VALUES(32,10,'2026-09-29 02:34:15.250819','expire','shop','{"before": "open", "after": "expired"}');
INSERT INTO "order_events" VALUES(33,11,'2026-10-08 10:29:28.250819','placed','buyer','{"state": "open"}');
INSERT INTO "order_events" VALUES(34,11,'2026-10-08 10:38:28.250819','pay','stripe','{"before": "open", "after": "confirmed"}');
INSERT INTO "order_events" VALUES(35,12,'2026-10-09 01:11:55.250819','placed','buyer','{"state": "open"}');
INSERT INTO "order_events" VALUES(36,12,'2026-10-09 01:20:55.250819','pay','stripe','{"before": "open", "after": "confirmed"}');
INSERT INTO "order_events" VALUES(37,12,'2026-10-10 03:11:55.250819','packed','shop','{"parcel": 1}');
INSERT INTO "order_events" VALUES(38,12,'2026-10-10 21:11:55.250819','posted','shop','{"parcel": 1, "carrier": "deutsche_post", "tracking": ""}');
INSERT INTO "order_events" VALUES(39,13,'2026-10-25 14:28:00.250819','placed','buyer','{"state": "open"}');
INSERT INTO "order_events" VALUES(40,13,'2026-10-25 14:37:00.250819','pay','stripe','{"before": "open", "after": "confirmed"}');
INSERT INTO "order_events" VALUES(41,13,'2026-10-26 16:28:00.250819','packed','shop','{"parcel": 1}');
INSERT INTO "order_events" VALUES(42,13,'2026-10-27 10:28:00.250819','posted','shop','{"parcel": 1, "carrier": "deutsche_post", "tracking": ""}');
INSERT INTO "order_events" VALUES(43,14,'2026-10-25 14:35:24.250819','placed','buyer','{"state": "open"}');
INSERT INTO "order_events" VALUES(44,14,'2026-10-25 15:37:24.250819','expire','shop','{"before": "open", "after": "expired"}');
INSERT INTO "order_events" VALUES(45,15,'2026-10-30 06:08:15.250819','placed','buyer','{"state": "open"}');
INSERT INTO "order_events" VALUES(46,15,'2026-10-31 12:08:15.250819','cancel','shop','{"before": "open", "after": "cancelled", "reason": "buyer_asked"}');
INSERT INTO "order_events" VALUES(47,16,'2026-10-30 10:04:12.250819','placed','buyer','{"state": "open"}');
INSERT INTO "order_events" VALUES(48,16,'2026-10-30 10:13:12.250819','pay','stripe','{"before": "open", "after": "confirmed"}');
INSERT INTO "order_events" VALUES(49,17,'2026-11-01 12:08:35.250819','placed','buyer','{"state": "open"}');
INSERT INTO "order_events" VALUES(50,17,'2026-11-02 18:08:35.250819','cancel','shop','{"before": "open", "after": "cancelled", "reason": "buyer_asked"}');
INSERT INTO "order_events" VALUES(51,18,'2026-11-04 12:48:52.250819','placed','buyer','{"state": "open"}');
INSERT INTO "order_events" VALUES(52,18,'2026-11-04 12:57:52.250819','pay','stripe','{"before": "open", "after": "confirmed"}');
INSERT INTO "order_events" VALUES(53,18,'2026-11-05 14:48:52.250819','packed','shop','{"parcel": 1}');
INSERT INTO "order_events" VALUES(54,18,'2026-11-06 08:48:52.250819','posted','shop','{"parcel": 1, "carrier": "deutsche_post", "tracking": ""}');
INSERT INTO "order_events" VALUES(55,19,'2026-11-13 02:29:32.250819','placed','buyer','{"state": "open"}');
INSERT INTO "order_events" VALUES(56,19,'2026-11-13 02:38:32.250819','pay','stripe','{"before": "open", "after": "confirmed"}');
INSERT INTO "order_events" VALUES(57,19,'2026-11-14 04:29:32.250819','packed','shop','{"parcel": 1}');
INSERT INTO "order_events" VALUES(58,19,'2026-11-14 22:29:32.250819','posted','shop','{"parcel": 1, "carrier": "deutsche_post", "tracking": ""}');
INSERT INTO "order_events" VALUES(59,20,'2026-11-18 03:39:00.250819','placed','buyer','{"state": "open"}');
INSERT INTO "order_events" VALUES(60,20,'2026-11-18 03:48:00.250819','pay','stripe','{"before": "open", "after": "confirmed"}');
INSERT INTO "order_events" VALUES(61,20,'2026-11-19 05:39:00.250819','packed','shop','{"parcel": 1}');
INSERT INTO "order_events" VALUES(62,21,'2026-11-18 20:09:12.250819','placed','buyer','{"state": "open"}');
INSERT INTO "order_events" VALUES(63,21,'2026-11-18 20:18:12.250819','pay','stripe','{"before": "open", "after": "confirmed"}');
INSERT INTO "order_events" VALUES(64,22,'2026-11-20 03:35:27.250819','placed','buyer','{"state": "open"}');
INSERT INTO "order_events" VALUES(65,22,'2026-11-20 03:44:27.250819','pay','stripe','{"before": "open", "after": "confirmed"}');
INSERT INTO "order_events" VALUES(66,23,'2026-11-21 11:59:57.250819','placed','buyer','{"state": "open"}');
INSERT INTO "order_events" VALUES(67,23,'2026-11-21 12:08:57.250819','pay','stripe','{"before": "open", "after": "confirmed"}');
INSERT INTO "order_events" VALUES(68,24,'2026-11-21 23:14:42.250819','placed','buyer','{"state": "open"}');
INSERT INTO "order_events" VALUES(69,24,'2026-11-21 23:23:42.250819','pay','stripe','{"before": "open", "after": "confirmed"}');
INSERT INTO "order_events" VALUES(70,25,'2026-11-22 02:15:01.250819','placed','buyer','{"state": "open"}');
INSERT INTO "order_events" VALUES(71,25,'2026-11-22 02:24:01.250819','pay','stripe','{"before": "open", "after": "confirmed"}');
CREATE TABLE order_line_taxes (
	id INTEGER NOT NULL, 
	order_line_id INTEGER NOT NULL, 
	tax_class VARCHAR NOT NULL, 
	rate NUMERIC(6, 4) NOT NULL, 
	base_minor INTEGER NOT NULL, 
	tax_minor INTEGER NOT NULL, 
	place VARCHAR NOT NULL, 
	reason VARCHAR NOT NULL, 
	CONSTRAINT pk_order_line_taxes PRIMARY KEY (id), 
	CONSTRAINT fk_order_line_taxes_order_line_id FOREIGN KEY(order_line_id) REFERENCES order_lines (id)
);
INSERT INTO "order_line_taxes" VALUES(1,1,'digital',0,900,0,'DE','export');
INSERT INTO "order_line_taxes" VALUES(2,2,'book',0.07,1495,105,'DE','eu_below_threshold');
INSERT INTO "order_line_taxes" VALUES(3,3,'digital',0.19,756,144,'DE','eu_below_threshold');
INSERT INTO "order_line_taxes" VALUES(4,4,'book',0.07,561,39,'DE','eu_below_threshold');
INSERT INTO "order_line_taxes" VALUES(5,5,'book',0.07,1495,105,'DE','domestic');
INSERT INTO "order_line_taxes" VALUES(6,6,'standard',0.19,1009,191,'DE','domestic');
INSERT INTO "order_line_taxes" VALUES(7,7,'book',0.07,155,11,'DE','domestic');
INSERT INTO "order_line_taxes" VALUES(8,7,'standard',0.19,104,20,'DE','domestic');
INSERT INTO "order_line_taxes" VALUES(9,8,'standard',0,1200,0,'DE','export');
INSERT INTO "order_line_taxes" VALUES(10,9,'standard',0,900,0,'DE','export');
INSERT INTO "order_line_taxes" VALUES(11,10,'book',0,1600,0,'DE','export');
INSERT INTO "order_line_taxes" VALUES(12,11,'book',0,900,0,'DE','export');
INSERT INTO "order_line_taxes" VALUES(13,12,'book',0,1400,0,'DE','export');
INSERT INTO "order_line_taxes" VALUES(14,13,'book',0,520,0,'DE','export');
INSERT INTO "order_line_taxes" VALUES(15,14,'book',0.07,1495,105,'DE','domestic');
INSERT INTO "order_line_taxes" VALUES(16,15,'book',0.07,206,14,'DE','domestic');
INSERT INTO "order_line_taxes" VALUES(17,16,'digital',0.19,756,144,'DE','domestic');
INSERT INTO "order_line_taxes" VALUES(18,17,'digital',0,900,0,'DE','export');
INSERT INTO "order_line_taxes" VALUES(19,18,'standard',0,3600,0,'DE','export');
INSERT INTO "order_line_taxes" VALUES(20,19,'standard',0,1200,0,'DE','export');
INSERT INTO "order_line_taxes" VALUES(21,20,'standard',0,1390,0,'DE','export');
INSERT INTO "order_line_taxes" VALUES(22,21,'standard',0.19,1512,288,'DE','domestic');
INSERT INTO "order_line_taxes" VALUES(23,22,'standard',0.19,185,35,'DE','domestic');
INSERT INTO "order_line_taxes" VALUES(24,23,'digital',0,900,0,'DE','export');
INSERT INTO "order_line_taxes" VALUES(25,24,'book',0,1600,0,'DE','export');
INSERT INTO "order_line_taxes" VALUES(26,25,'book',0,900,0,'DE','export');
INSERT INTO "order_line_taxes" VALUES(27,26,'book',0.07,2991,209,'DE','domestic');
INSERT INTO "order_line_taxes" VALUES(28,27,'book',0.07,271,19,'DE','domestic');
INSERT INTO "order_line_taxes" VALUES(29,28,'book',0.07,1495,105,'DE','eu_below_threshold');
INSERT INTO "order_line_taxes" VALUES(30,29,'standard',0.19,1512,288,'DE','eu_below_threshold');
INSERT INTO "order_line_taxes" VALUES(31,30,'book',0.07,392,27,'DE','eu_below_threshold');
INSERT INTO "order_line_taxes" VALUES(32,30,'standard',0.19,396,75,'DE','eu_below_threshold');
INSERT INTO "order_line_taxes" VALUES(33,31,'standard',0,2200,0,'DE','export');
INSERT INTO "order_line_taxes" VALUES(34,32,'standard',0,900,0,'DE','export');
INSERT INTO "order_line_taxes" VALUES(35,33,'digital',0,800,0,'DE','export');
INSERT INTO "order_line_taxes" VALUES(36,34,'standard',0.19,1513,287,'DE','eu_below_threshold');
INSERT INTO "order_line_taxes" VALUES(37,35,'standard',0.19,1008,192,'DE','eu_below_threshold');
INSERT INTO "order_line_taxes" VALUES(38,36,'standard',0.19,504,96,'DE','eu_below_threshold');
INSERT INTO "order_line_taxes" VALUES(39,37,'book',0,1600,0,'DE','export');
INSERT INTO "order_line_taxes" VALUES(40,38,'book',0,900,0,'DE','export');
INSERT INTO "order_line_taxes" VALUES(41,39,'standard',0.19,1849,351,'DE','domestic');
INSERT INTO "order_line_taxes" VALUES(42,40,'standard',0.19,1512,288,'DE','domestic');
INSERT INTO "order_line_taxes" VALUES(43,41,'standard',0.19,244,46,'DE','domestic');
INSERT INTO "order_line_taxes" VALUES(44,42,'digital',0,900,0,'DE','export');
INSERT INTO "order_line_taxes" VALUES(45,43,'standard',0,2400,0,'DE','export');
INSERT INTO "order_line_taxes" VALUES(46,44,'standard',0,900,0,'DE','export');
INSERT INTO "order_line_taxes" VALUES(47,45,'digital',0.19,756,144,'DE','eu_below_threshold');
INSERT INTO "order_line_taxes" VALUES(48,46,'standard',0,1000,0,'DE','export');
INSERT INTO "order_line_taxes" VALUES(49,47,'standard',0,520,0,'DE','export');
INSERT INTO "order_line_taxes" VALUES(50,48,'standard',0,2400,0,'DE','export');
INSERT INTO "order_line_taxes" VALUES(51,49,'standard',0,900,0,'DE','export');
INSERT INTO "order_line_taxes" VALUES(52,50,'standard',0,2200,0,'DE','export');
INSERT INTO "order_line_taxes" VALUES(53,51,'standard',0,900,0,'DE','export');
INSERT INTO "order_line_taxes" VALUES(54,52,'book',0,1600,0,'DE','export');
INSERT INTO "order_line_taxes" VALUES(55,53,'standard',0,2400,0,'DE','export');
INSERT INTO "order_line_taxes" VALUES(56,54,'book',0,556,0,'DE','export');
INSERT INTO "order_line_taxes" VALUES(57,54,'standard',0,834,0,'DE','export');
CREATE TABLE order_lines (
	id INTEGER NOT NULL, 
	order_id INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	kind VARCHAR NOT NULL, 
	sku VARCHAR, 
	name VARCHAR NOT NULL, 
	name_for_staff VARCHAR NOT NULL, 
	step VARCHAR NOT NULL, 
	quantity INTEGER NOT NULL, 
	unit_minor INTEGER NOT NULL, 
	total_minor INTEGER NOT NULL, 
	tax_minor INTEGER NOT NULL, 
	weight_grams INTEGER NOT NULL, 
	hs_code VARCHAR, 
	origin VARCHAR, 
	customs_description VARCHAR, 
	file_name VARCHAR, 
	file_title VARCHAR, 
	CONSTRAINT pk_order_lines PRIMARY KEY (id), 
	CONSTRAINT ck_order_lines_known_kind CHECK (kind IN ('goods', 'digital', 'post', 'gift')), 
	CONSTRAINT ck_order_lines_quantity_positive CHECK (quantity > 0), 
	CONSTRAINT ck_order_lines_total_not_negative CHECK (total_minor >= 0), 
	CONSTRAINT fk_order_lines_order_id FOREIGN KEY(order_id) REFERENCES orders (id), 
	CONSTRAINT uq_order_lines_order_id_position UNIQUE (order_id, position)
);
INSERT INTO "order_lines" VALUES(1,1,1,'digital','CAL-2026-PDF','تقويم الأممية 2026 للطباعة المنزلية','2026 Internationalism Calendar, to print yourself','standard',1,900,900,0,0,NULL,NULL,NULL,'5950aee0c2ceafa66cba7fa2f50ac40b.pdf','2026-internationalism-calendar.pdf');
INSERT INTO "order_lines" VALUES(2,2,1,'goods','BOOK-12','اثنا عشر فصلًا: كتاب للقراءة','Twelve Chapters: A Reader','standard',1,1600,1600,105,310,'4901.99','DE','Printed book',NULL,NULL);
INSERT INTO "order_lines" VALUES(3,2,2,'digital','CAL-2026-PDF','تقويم الأممية 2026 للطباعة المنزلية','2026 Internationalism Calendar, to print yourself','standard',1,900,900,144,0,NULL,NULL,NULL,'5950aee0c2ceafa66cba7fa2f50ac40b.pdf','2026-internationalism-calendar.pdf');
INSERT INTO "order_lines" VALUES(4,2,3,'post',NULL,'بريد دولي عادي','International letter post','standard',1,600,600,39,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "order_lines" VALUES(5,3,1,'goods','BOOK-12','Twelve Chapters: A Reader','Twelve Chapters: A Reader','standard',1,1600,1600,105,310,'4901.99','DE','Printed book',NULL,NULL);
INSERT INTO "order_lines" VALUES(6,3,2,'goods','POSTER-A2','Poster: Hammer and Seed – A2 (420 × 594 mm)','Poster: Hammer and Seed – A2 (420 × 594 mm)','standard',1,1200,1200,191,150,'4911.91','DE','Printed poster, A2',NULL,NULL);
INSERT INTO "order_lines" VALUES(7,3,3,'post',NULL,'Letter post','Letter post','standard',1,290,290,31,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "order_lines" VALUES(8,4,1,'goods','POSTER-A2','Poster: Hammer and Seed – A2 (420 × 594 mm)','Poster: Hammer and Seed – A2 (420 × 594 mm)','standard',1,1200,1200,0,150,'4911.91','DE','Printed poster, A2',NULL,NULL);
INSERT INTO "order_lines" VALUES(9,4,2,'post',NULL,'International letter post','International letter post','standard',1,900,900,0,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "order_lines" VALUES(10,5,1,'goods','BOOK-12','اثنا عشر فصلًا: كتاب للقراءة','Twelve Chapters: A Reader','standard',1,1600,1600,0,310,'4901.99','DE','Printed book',NULL,NULL);
INSERT INTO "order_lines" VALUES(11,5,2,'post',NULL,'بريد دولي عادي','International letter post','standard',1,900,900,0,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "order_lines" VALUES(12,6,1,'goods','BOOK-12','اثنا عشر فصلًا: كتاب للقراءة','Twelve Chapters: A Reader','standard',1,1400,1400,0,310,'4901.99','DE','Printed book',NULL,NULL);
INSERT INTO "order_lines" VALUES(13,6,2,'post',NULL,'بريد دولي عادي','International letter post','standard',1,520,520,0,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "order_lines" VALUES(14,7,1,'goods','BOOK-12','اثنا عشر فصلًا: كتاب للقراءة','Twelve Chapters: A Reader','standard',1,1600,1600,105,310,'4901.99','DE','Printed book',NULL,NULL);
INSERT INTO "order_lines" VALUES(15,7,2,'post',NULL,'بريد عادي','Letter post','standard',1,220,220,14,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "order_lines" VALUES(16,8,1,'digital','CAL-2026-PDF','2026 Internationalism Calendar, to print yourself','2026 Internationalism Calendar, to print yourself','standard',1,900,900,144,0,NULL,NULL,NULL,'5950aee0c2ceafa66cba7fa2f50ac40b.pdf','2026-internationalism-calendar.pdf');
INSERT INTO "order_lines" VALUES(17,9,1,'digital','CAL-2026-PDF','تقويم الأممية 2026 للطباعة المنزلية','2026 Internationalism Calendar, to print yourself','standard',1,900,900,0,0,NULL,NULL,NULL,'5950aee0c2ceafa66cba7fa2f50ac40b.pdf','2026-internationalism-calendar.pdf');
INSERT INTO "order_lines" VALUES(18,9,2,'goods','POSTER-A1','ملصق: المطرقة والبذرة – A1 (594 × 841 مم)','Poster: Hammer and Seed – A1 (594 × 841 mm)','standard',2,1800,3600,0,240,'4911.91','DE','Printed poster, A1',NULL,NULL);
INSERT INTO "order_lines" VALUES(19,9,3,'goods','POSTER-A2','ملصق: المطرقة والبذرة – A2 (420 × 594 مم)','Poster: Hammer and Seed – A2 (420 × 594 mm)','standard',1,1200,1200,0,150,'4911.91','DE','Printed poster, A2',NULL,NULL);
INSERT INTO "order_lines" VALUES(20,9,4,'post',NULL,'بريد دولي عادي','International letter post','standard',1,1390,1390,0,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "order_lines" VALUES(21,10,1,'goods','POSTER-A1','ملصق: المطرقة والبذرة – A1 (594 × 841 مم)','Poster: Hammer and Seed – A1 (594 × 841 mm)','standard',1,1800,1800,288,240,'4911.91','DE','Printed poster, A1',NULL,NULL);
INSERT INTO "order_lines" VALUES(22,10,2,'post',NULL,'بريد عادي','Letter post','standard',1,220,220,35,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "order_lines" VALUES(23,11,1,'digital','CAL-2026-PDF','2026 Internationalism Calendar, to print yourself','2026 Internationalism Calendar, to print yourself','standard',1,900,900,0,0,NULL,NULL,NULL,'5950aee0c2ceafa66cba7fa2f50ac40b.pdf','2026-internationalism-calendar.pdf');
INSERT INTO "order_lines" VALUES(24,12,1,'goods','BOOK-12','اثنا عشر فصلًا: كتاب للقراءة','Twelve Chapters: A Reader','standard',1,1600,1600,0,310,'4901.99','DE','Printed book',NULL,NULL);
INSERT INTO "order_lines" VALUES(25,12,2,'post',NULL,'بريد دولي عادي','International letter post','standard',1,900,900,0,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "order_lines" VALUES(26,13,1,'goods','BOOK-12','اثنا عشر فصلًا: كتاب للقراءة','Twelve Chapters: A Reader','standard',2,1600,3200,209,310,'4901.99','DE','Printed book',NULL,NULL);
INSERT INTO "order_lines" VALUES(27,13,2,'post',NULL,'بريد عادي','Letter post','standard',1,290,290,19,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "order_lines" VALUES(28,14,1,'goods','BOOK-12','اثنا عشر فصلًا: كتاب للقراءة','Twelve Chapters: A Reader','standard',1,1600,1600,105,310,'4901.99','DE','Printed book',NULL,NULL);
INSERT INTO "order_lines" VALUES(29,14,2,'goods','POSTER-A1','ملصق: المطرقة والبذرة – A1 (594 × 841 مم)','Poster: Hammer and Seed – A1 (594 × 841 mm)','standard',1,1800,1800,288,240,'4911.91','DE','Printed poster, A1',NULL,NULL);
INSERT INTO "order_lines" VALUES(30,14,3,'post',NULL,'بريد دولي عادي','International letter post','standard',1,890,890,102,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "order_lines" VALUES(31,15,1,'goods','CAL-2026','2026 Internationalism Calendar','2026 Internationalism Calendar','standard',1,2200,2200,0,420,'4910.00','DE','Printed wall calendar',NULL,NULL);
INSERT INTO "order_lines" VALUES(32,15,2,'post',NULL,'International letter post','International letter post','standard',1,900,900,0,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "order_lines" VALUES(33,16,1,'digital','CAL-2026-PDF','2026 Internationalism Calendar, to print yourself','2026 Internationalism Calendar, to print yourself','standard',1,800,800,0,0,NULL,NULL,NULL,'5950aee0c2ceafa66cba7fa2f50ac40b.pdf','2026-internationalism-calendar.pdf');
INSERT INTO "order_lines" VALUES(34,17,1,'goods','POSTER-A1','ملصق: المطرقة والبذرة – A1 (594 × 841 مم)','Poster: Hammer and Seed – A1 (594 × 841 mm)','standard',1,1800,1800,287,240,'4911.91','DE','Printed poster, A1',NULL,NULL);
INSERT INTO "order_lines" VALUES(35,17,2,'goods','POSTER-A2','ملصق: المطرقة والبذرة – A2 (420 × 594 مم)','Poster: Hammer and Seed – A2 (420 × 594 mm)','standard',1,1200,1200,192,150,'4911.91','DE','Printed poster, A2',NULL,NULL);
INSERT INTO "order_lines" VALUES(36,17,3,'post',NULL,'بريد دولي عادي','International letter post','standard',1,600,600,96,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "order_lines" VALUES(37,18,1,'goods','BOOK-12','Twelve Chapters: A Reader','Twelve Chapters: A Reader','standard',1,1600,1600,0,310,'4901.99','DE','Printed book',NULL,NULL);
INSERT INTO "order_lines" VALUES(38,18,2,'post',NULL,'International letter post','International letter post','standard',1,900,900,0,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "order_lines" VALUES(39,19,1,'goods','CAL-2026','تقويم الأممية 2026','2026 Internationalism Calendar','standard',1,2200,2200,351,420,'4910.00','DE','Printed wall calendar',NULL,NULL);
INSERT INTO "order_lines" VALUES(40,19,2,'goods','POSTER-A1','ملصق: المطرقة والبذرة – A1 (594 × 841 مم)','Poster: Hammer and Seed – A1 (594 × 841 mm)','standard',1,1800,1800,288,240,'4911.91','DE','Printed poster, A1',NULL,NULL);
INSERT INTO "order_lines" VALUES(41,19,3,'post',NULL,'بريد عادي','Letter post','standard',1,290,290,46,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "order_lines" VALUES(42,20,1,'digital','CAL-2026-PDF','تقويم الأممية 2026 للطباعة المنزلية','2026 Internationalism Calendar, to print yourself','standard',1,900,900,0,0,NULL,NULL,NULL,'5950aee0c2ceafa66cba7fa2f50ac40b.pdf','2026-internationalism-calendar.pdf');
INSERT INTO "order_lines" VALUES(43,20,2,'goods','POSTER-A2','ملصق: المطرقة والبذرة – A2 (420 × 594 مم)','Poster: Hammer and Seed – A2 (420 × 594 mm)','standard',2,1200,2400,0,150,'4911.91','DE','Printed poster, A2',NULL,NULL);
INSERT INTO "order_lines" VALUES(44,20,3,'post',NULL,'بريد دولي عادي','International letter post','standard',1,900,900,0,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "order_lines" VALUES(45,21,1,'digital','CAL-2026-PDF','2026 Internationalism Calendar, to print yourself','2026 Internationalism Calendar, to print yourself','standard',1,900,900,144,0,NULL,NULL,NULL,'5950aee0c2ceafa66cba7fa2f50ac40b.pdf','2026-internationalism-calendar.pdf');
INSERT INTO "order_lines" VALUES(46,22,1,'goods','POSTER-A2','ملصق: المطرقة والبذرة – A2 (420 × 594 مم)','Poster: Hammer and Seed – A2 (420 × 594 mm)','standard',1,1000,1000,0,150,'4911.91','DE','Printed poster, A2',NULL,NULL);
INSERT INTO "order_lines" VALUES(47,22,2,'post',NULL,'بريد دولي عادي','International letter post','standard',1,520,520,0,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "order_lines" VALUES(48,23,1,'goods','POSTER-A2','Poster: Hammer and Seed – A2 (420 × 594 mm)','Poster: Hammer and Seed – A2 (420 × 594 mm)','standard',2,1200,2400,0,150,'4911.91','DE','Printed poster, A2',NULL,NULL);
INSERT INTO "order_lines" VALUES(49,23,2,'post',NULL,'International letter post','International letter post','standard',1,900,900,0,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "order_lines" VALUES(50,24,1,'goods','CAL-2026','تقويم الأممية 2026','2026 Internationalism Calendar','standard',1,2200,2200,0,420,'4910.00','DE','Printed wall calendar',NULL,NULL);
INSERT INTO "order_lines" VALUES(51,24,2,'post',NULL,'بريد دولي عادي','International letter post','standard',1,900,900,0,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "order_lines" VALUES(52,25,1,'goods','BOOK-12','Twelve Chapters: A Reader','Twelve Chapters: A Reader','standard',1,1600,1600,0,310,'4901.99','DE','Printed book',NULL,NULL);
INSERT INTO "order_lines" VALUES(53,25,2,'goods','POSTER-A2','Poster: Hammer and Seed – A2 (420 × 594 mm)','Poster: Hammer and Seed – A2 (420 × 594 mm)','standard',2,1200,2400,0,150,'4911.91','DE','Printed poster, A2',NULL,NULL);
INSERT INTO "order_lines" VALUES(54,25,3,'post',NULL,'International letter post','International letter post','standard',1,1390,1390,0,0,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE orders (
	id INTEGER NOT NULL, 
	number VARCHAR NOT NULL, 
	token VARCHAR NOT NULL, 
	attempt VARCHAR NOT NULL, 
	state VARCHAR NOT NULL, 
	language VARCHAR NOT NULL, 
	currency VARCHAR NOT NULL, 
	total_minor INTEGER NOT NULL, 
	tax_minor INTEGER NOT NULL, 
	email VARCHAR NOT NULL, 
	phone VARCHAR, 
	note TEXT, 
	service VARCHAR, 
	service_name VARCHAR, 
	service_name_for_staff VARCHAR, 
	transit_days_min INTEGER, 
	transit_days_max INTEGER, 
	livemode BOOLEAN NOT NULL, 
	created_at DATETIME NOT NULL, 
	expires_at DATETIME NOT NULL, 
	confirmed_at DATETIME, 
	ended_at DATETIME, 
	email_key VARCHAR NOT NULL, 
	name_key VARCHAR NOT NULL, 
	postal_code_key VARCHAR NOT NULL, 
	CONSTRAINT pk_orders PRIMARY KEY (id), 
	CONSTRAINT ck_orders_known_state CHECK (state IN ('open', 'confirmed', 'expired', 'cancelled', 'undecided')), 
	CONSTRAINT ck_orders_total_not_negative CHECK (total_minor >= 0), 
	CONSTRAINT uq_orders_attempt UNIQUE (attempt), 
	CONSTRAINT uq_orders_number UNIQUE (number), 
	CONSTRAINT uq_orders_token UNIQUE (token)
);
INSERT INTO "orders" VALUES(1,'SBGA-QNGK-S','geziAvEF1odrPrKng4hwRHvdf8a3gAXL','083f3f912db4ea1a2737d626c40daa3b','confirmed','ar','EUR',900,0,'buyer.840090825@mail.example',NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,'2026-06-03 15:05:39.250819','2026-06-03 16:05:39.250819','2026-06-03 15:14:39.250819',NULL,'buyer.840090825@mail.example','brunokeller','4001');
INSERT INTO "orders" VALUES(2,'JZWX-R6NG-4','ZndkJhbaT2Wz8Qi9Lf8VRsV3go7xrPEz','0dbee74a01afb0ee693a04203ad7d51e','confirmed','ar','EUR',3100,288,'buyer.407306471@mail.example',NULL,NULL,'standard','بريد دولي عادي','International letter post',4,9,0,'2026-06-09 02:42:31.250819','2026-06-09 03:42:31.250819','2026-06-09 02:51:31.250819',NULL,'buyer.407306471@mail.example','dinhlananh','69002');
INSERT INTO "orders" VALUES(3,'GG8M-JVP4-V','GsT1a6AvnEBWcQeNdjmV-V83tcd9Pjz2','2219d4b78afde3e9001cfbe9a3909d96','confirmed','en','EUR',3090,327,'buyer.963059977@mail.example',NULL,NULL,'standard','Letter post','Letter post',1,3,0,'2026-06-10 12:33:00.250819','2026-06-10 13:33:00.250819','2026-06-10 12:42:00.250819',NULL,'buyer.963059977@mail.example','priyanair','04109');
INSERT INTO "orders" VALUES(4,'125C-37G3-K','Qc9Csf6gl0MrRNKezU9okK2llHQNVEHb','e0c97eca9b9cf8d620d7c72672219936','confirmed','en','EUR',2100,0,'buyer.004203369@mail.example',NULL,NULL,'standard','International letter post','International letter post',8,25,0,'2026-06-17 17:37:13.250819','2026-06-17 18:37:13.250819','2026-06-17 17:46:13.250819',NULL,'buyer.004203369@mail.example','lenagross','110111');
INSERT INTO "orders" VALUES(5,'61Q3-3W9G-D','WRQf_XNCKVov0EjSN1PdKIQfQb9AIPgm','258eafc1314dd95db6e62b31e26dd496','confirmed','ar','EUR',2500,0,'buyer.657708142@mail.example',NULL,NULL,'standard','بريد دولي عادي','International letter post',8,25,0,'2026-07-22 15:28:14.250819','2026-07-22 16:28:14.250819','2026-07-22 15:37:14.250819',NULL,'buyer.657708142@mail.example','aminahaddad','110111');
INSERT INTO "orders" VALUES(6,'2AQ9-W83Q-S','3lznDoFJ8tYOSCD7iSZl4XP56141ZXmh','9ab0271bc74422df02448081e475cda9','confirmed','ar','GBP',1920,0,'buyer.861713541@mail.example',NULL,NULL,'standard','بريد دولي عادي','International letter post',4,9,0,'2026-07-26 04:08:33.250819','2026-07-26 05:08:33.250819','2026-07-26 04:17:33.250819',NULL,'buyer.861713541@mail.example','priyanair','ls14ap');
INSERT INTO "orders" VALUES(7,'C2TV-13ZR-4','rc7KZRfqTygdLcoujxFWc0NofCsSF_ui','8c4220df0207caf6974a21f7c2fec66e','expired','ar','EUR',1820,119,'buyer.477714032@mail.example',NULL,NULL,'standard','بريد عادي','Letter post',1,3,0,'2026-08-15 22:03:55.250819','2026-08-15 23:03:55.250819',NULL,'2026-08-15 23:05:55.250819','buyer.477714032@mail.example','hikarumori','04109');
INSERT INTO "orders" VALUES(8,'HJV6-HVE3-R','pRiEtDtxVNZ7MDLttnYzAm-h3qT-X0CG','8b746ef18e6807e463505e710d120aa0','confirmed','en','EUR',900,144,'buyer.868257533@mail.example',NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,'2026-08-16 16:13:01.250819','2026-08-16 17:13:01.250819','2026-08-16 16:22:01.250819',NULL,'buyer.868257533@mail.example','ivananovak','04109');
INSERT INTO "orders" VALUES(9,'3PM5-8T6X-P','NiYe8B3xgEcO8P851_LLadpKO0UCtfLL','8326ccf453a5c5d0b6a5aa51e51b43e3','confirmed','ar','EUR',7090,0,'buyer.684814815@mail.example',NULL,NULL,'standard','بريد دولي عادي','International letter post',8,25,0,'2026-09-22 18:07:58.250819','2026-09-22 19:07:58.250819','2026-09-22 18:16:58.250819',NULL,'buyer.684814815@mail.example','oscarpena','11511');
INSERT INTO "orders" VALUES(10,'9EDG-25H8-1','XUp47CbxQiPUvxOndJCPnJKxaHgwrulG','9aeb31cc478563093e88e3ca30798484','expired','ar','EUR',2020,323,'buyer.238517526@mail.example',NULL,NULL,'standard','بريد عادي','Letter post',1,3,0,'2026-09-29 01:32:15.250819','2026-09-29 02:32:15.250819',NULL,'2026-09-29 02:34:15.250819','buyer.238517526@mail.example','fatousow','04109');
INSERT INTO "orders" VALUES(11,'Z95F-KJM6-6','Bdd8qESo49rlLwKQk1-uZeLuzIXpBULI','8d2fa535eebdc282ed9614d75e53928f','confirmed','en','EUR',900,0,'buyer.581978565@mail.example',NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,'2026-10-08 10:29:28.250819','2026-10-08 11:29:28.250819','2026-10-08 10:38:28.250819',NULL,'buyer.581978565@mail.example','chiaraconti','11511');
INSERT INTO "orders" VALUES(12,'V5BC-43JZ-9','CIYRRqaqTXUYZz49G992i4Peg2LfbqtG','8e27dc789fd63d87b60eecfe3ecf6263','confirmed','ar','EUR',2500,0,'buyer.065139304@mail.example',NULL,NULL,'standard','بريد دولي عادي','International letter post',8,25,0,'2026-10-09 01:11:55.250819','2026-10-09 02:11:55.250819','2026-10-09 01:20:55.250819',NULL,'buyer.065139304@mail.example','zoevandijk','6048571');
INSERT INTO "orders" VALUES(13,'ZYS7-595M-Y','GtwYFBrpJT1o4DX1PUEOAx_B28-jwY4D','291b80f26cc0c2b4d934fd7ff3c64db1','confirmed','ar','EUR',3490,228,'buyer.905479352@mail.example',NULL,NULL,'standard','بريد عادي','Letter post',1,3,0,'2026-10-25 14:28:00.250819','2026-10-25 15:28:00.250819','2026-10-25 14:37:00.250819',NULL,'buyer.905479352@mail.example','lenagross','04109');
INSERT INTO "orders" VALUES(14,'7YVC-H5RA-W','kX06MfzMSdbP1WsAIaRjL-T30tiywzUH','655b53813e6591504f005d0d97700f9f','expired','ar','EUR',4290,495,'buyer.704936097@mail.example',NULL,NULL,'standard','بريد دولي عادي','International letter post',4,9,0,'2026-10-25 14:35:24.250819','2026-10-25 15:35:24.250819',NULL,'2026-10-25 15:37:24.250819','buyer.704936097@mail.example','zoevandijk','8010');
INSERT INTO "orders" VALUES(15,'HRMA-66AG-Y','ZEUmLCJlVtsCtpSOyqlr4q2x3PyQHv25','11d7a97820e9f93e3135f2763b5cf4f8','cancelled','en','EUR',3100,0,'buyer.453499612@mail.example',NULL,NULL,'standard','International letter post','International letter post',8,25,0,'2026-10-30 06:08:15.250819','2026-10-30 07:08:15.250819',NULL,'2026-10-31 12:08:15.250819','buyer.453499612@mail.example','dinhlananh','94612');
INSERT INTO "orders" VALUES(16,'Q8KR-W74J-E','RU9w5uFgCecd-RZzcXLj6ZPSTddlUsIe','9ad12fd15c549f13bc3e70cd42b64b94','confirmed','en','GBP',800,0,'buyer.194537930@mail.example',NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,'2026-10-30 10:04:12.250819','2026-10-30 11:04:12.250819','2026-10-30 10:13:12.250819',NULL,'buyer.194537930@mail.example','hikarumori','ls14ap');
INSERT INTO "orders" VALUES(17,'RPF2-5MWD-1','_BQxBRXn_nYurFsKQrGVFZ_q6g7eEkMj','54630c84b981c35b9a347c4e3969502e','cancelled','ar','EUR',3600,575,'buyer.408381435@mail.example',NULL,NULL,'standard','بريد دولي عادي','International letter post',4,9,0,'2026-11-01 12:08:35.250819','2026-11-01 13:08:35.250819',NULL,'2026-11-02 18:08:35.250819','buyer.408381435@mail.example','priyanair','8010');
INSERT INTO "orders" VALUES(18,'P4ZJ-MNKX-8','icmqiId0pPmVMj5z5lD97Bs-cb9Gd3hT','fc4b90d97fd232712de39379c28f9b23','confirmed','en','EUR',2500,0,'buyer.791987444@mail.example',NULL,NULL,'standard','International letter post','International letter post',8,25,0,'2026-11-04 12:48:52.250819','2026-11-04 13:48:52.250819','2026-11-04 12:57:52.250819',NULL,'buyer.791987444@mail.example','elisefournier','94612');
INSERT INTO "orders" VALUES(19,'2EJY-BYWD-5','7LYv8WrQ_2UJ01bIAZHhKGmyCp12rdFH','859621ae3f083a5007b34b5b4db25be6','confirmed','ar','EUR',4290,685,'buyer.594455393@mail.example',NULL,NULL,'standard','بريد عادي','Letter post',1,3,0,'2026-11-13 02:29:32.250819','2026-11-13 03:29:32.250819','2026-11-13 02:38:32.250819',NULL,'buyer.594455393@mail.example','priyanair','04109');
INSERT INTO "orders" VALUES(20,'3E71-H2GP-F','8DJUeBUCzl1L8FZAxyp6xrcOO0UA0_bV','0dc877141d39acba467796e5d3d245dd','confirmed','ar','EUR',4200,0,'buyer.631043555@mail.example',NULL,NULL,'standard','بريد دولي عادي','International letter post',8,25,0,'2026-11-18 03:39:00.250819','2026-11-18 04:39:00.250819','2026-11-18 03:48:00.250819',NULL,'buyer.631043555@mail.example','maireadwalsh','110111');
INSERT INTO "orders" VALUES(21,'9CXB-PMZ4-S','vI8Xe-nLwokXbL8fL3MSbt6zn1uNjJgn','04900738bede80c5f1991e70fadeee82','confirmed','en','EUR',900,144,'buyer.334989010@mail.example',NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,'2026-11-18 20:09:12.250819','2026-11-18 21:09:12.250819','2026-11-18 20:18:12.250819',NULL,'buyer.334989010@mail.example','chiaraconti','t12x70a');
INSERT INTO "orders" VALUES(22,'F39Q-4FF7-S','ei8uSA4RH1WpeXNaTO5Kzx64cERqNqM0','180d185ede4e5af21e7e2f6d38963ee7','confirmed','ar','GBP',1520,0,'buyer.695495393@mail.example',NULL,NULL,'standard','بريد دولي عادي','International letter post',4,9,0,'2026-11-20 03:35:27.250819','2026-11-20 04:35:27.250819','2026-11-20 03:44:27.250819',NULL,'buyer.695495393@mail.example','priyanair','ls14ap');
INSERT INTO "orders" VALUES(23,'HXQQ-KEYB-Y','sUdt98fbcKCdzQpeQsPN-0IgdRvp35WT','9d3c1ab79335cc9b41a3ba8c539f8673','confirmed','en','EUR',3300,0,'buyer.729699141@mail.example',NULL,NULL,'standard','International letter post','International letter post',8,25,0,'2026-11-21 11:59:57.250819','2026-11-21 12:59:57.250819','2026-11-21 12:08:57.250819',NULL,'buyer.729699141@mail.example','hikarumori','94612');
INSERT INTO "orders" VALUES(24,'G7K9-QEX3-6','JlFLi_sGff6cNpWyVif3h1L42zHOdd4m','e1006afe50c17b2c16a5960b820978fe','confirmed','ar','EUR',3100,0,'buyer.752292554@mail.example',NULL,NULL,'standard','بريد دولي عادي','International letter post',8,25,0,'2026-11-21 23:14:42.250819','2026-11-22 00:14:42.250819','2026-11-21 23:23:42.250819',NULL,'buyer.752292554@mail.example','oscarpena','');
INSERT INTO "orders" VALUES(25,'C726-5RTJ-K','kYmijMjkdkUUS81BDRH5B3qisoAPpWNK','827bae7bf88473ba1c0e73727ebb4924','confirmed','en','EUR',5390,0,'buyer.258930063@mail.example',NULL,NULL,'standard','International letter post','International letter post',8,25,0,'2026-11-22 02:15:01.250819','2026-11-22 03:15:01.250819','2026-11-22 02:24:01.250819',NULL,'buyer.258930063@mail.example','aminahaddad','110111');
CREATE TABLE outbox (
	id INTEGER NOT NULL, 
	once VARCHAR NOT NULL, 
	message VARCHAR NOT NULL, 
	language VARCHAR NOT NULL, 
	"to" VARCHAR NOT NULL, 
	subject VARCHAR NOT NULL, 
	text TEXT NOT NULL, 
	html TEXT NOT NULL, 
	message_id VARCHAR NOT NULL, 
	order_number VARCHAR, 
	state VARCHAR NOT NULL, 
	attempts INTEGER NOT NULL, 
	created_at DATETIME NOT NULL, 
	next_attempt_at DATETIME NOT NULL, 
	sent_at DATETIME, 
	last_error TEXT, 
	CONSTRAINT pk_outbox PRIMARY KEY (id), 
	CONSTRAINT uq_outbox_once UNIQUE (once)
);
CREATE TABLE parcel_lines (
	parcel_id INTEGER NOT NULL, 
	order_line_id INTEGER NOT NULL, 
	quantity INTEGER NOT NULL, 
	CONSTRAINT pk_parcel_lines PRIMARY KEY (parcel_id, order_line_id), 
	CONSTRAINT fk_parcel_lines_order_line_id FOREIGN KEY(order_line_id) REFERENCES order_lines (id), 
	CONSTRAINT fk_parcel_lines_parcel_id FOREIGN KEY(parcel_id) REFERENCES parcels (id)
);
INSERT INTO "parcel_lines" VALUES(1,2,1);
INSERT INTO "parcel_lines" VALUES(2,5,1);
INSERT INTO "parcel_lines" VALUES(2,6,1);
INSERT INTO "parcel_lines" VALUES(3,8,1);
INSERT INTO "parcel_lines" VALUES(4,10,1);
INSERT INTO "parcel_lines" VALUES(5,12,1);
INSERT INTO "parcel_lines" VALUES(6,14,1);
INSERT INTO "parcel_lines" VALUES(7,18,2);
INSERT INTO "parcel_lines" VALUES(7,19,1);
INSERT INTO "parcel_lines" VALUES(8,21,1);
INSERT INTO "parcel_lines" VALUES(9,24,1);
INSERT INTO "parcel_lines" VALUES(10,26,2);
INSERT INTO "parcel_lines" VALUES(11,28,1);
INSERT INTO "parcel_lines" VALUES(11,29,1);
INSERT INTO "parcel_lines" VALUES(12,31,1);
INSERT INTO "parcel_lines" VALUES(13,34,1);
INSERT INTO "parcel_lines" VALUES(13,35,1);
INSERT INTO "parcel_lines" VALUES(14,37,1);
INSERT INTO "parcel_lines" VALUES(15,39,1);
INSERT INTO "parcel_lines" VALUES(15,40,1);
INSERT INTO "parcel_lines" VALUES(16,43,2);
INSERT INTO "parcel_lines" VALUES(17,46,1);
INSERT INTO "parcel_lines" VALUES(18,48,2);
INSERT INTO "parcel_lines" VALUES(19,50,1);
INSERT INTO "parcel_lines" VALUES(20,52,1);
INSERT INTO "parcel_lines" VALUES(20,53,2);
CREATE TABLE parcels (
	id INTEGER NOT NULL, 
	order_id INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	state VARCHAR NOT NULL, 
	held_reason VARCHAR, 
	service VARCHAR NOT NULL, 
	weight_grams INTEGER NOT NULL, 
	carrier VARCHAR, 
	tracking VARCHAR, 
	packed_at DATETIME, 
	posted_at DATETIME, 
	CONSTRAINT pk_parcels PRIMARY KEY (id), 
	CONSTRAINT ck_parcels_known_state CHECK (state IN ('to_pack', 'packed', 'posted', 'returned', 'lost', 'cancelled')), 
	CONSTRAINT fk_parcels_order_id FOREIGN KEY(order_id) REFERENCES orders (id), 
	CONSTRAINT uq_parcels_order_id_position UNIQUE (order_id, position)
);
INSERT INTO "parcels" VALUES(1,2,1,'posted',NULL,'standard',390,'deutsche_post',NULL,'2026-06-10 04:42:31.250819','2026-06-10 22:42:31.250819');
INSERT INTO "parcels" VALUES(2,3,1,'posted',NULL,'standard',540,'deutsche_post',NULL,'2026-06-11 14:33:00.250819','2026-06-12 08:33:00.250819');
INSERT INTO "parcels" VALUES(3,4,1,'posted',NULL,'standard',230,'deutsche_post',NULL,'2026-06-18 19:37:13.250819','2026-06-19 13:37:13.250819');
INSERT INTO "parcels" VALUES(4,5,1,'posted',NULL,'standard',390,'deutsche_post',NULL,'2026-07-23 17:28:14.250819','2026-07-24 11:28:14.250819');
INSERT INTO "parcels" VALUES(5,6,1,'posted',NULL,'standard',390,'deutsche_post',NULL,'2026-07-27 06:08:33.250819','2026-07-28 00:08:33.250819');
INSERT INTO "parcels" VALUES(6,7,1,'to_pack',NULL,'standard',390,NULL,NULL,NULL,NULL);
INSERT INTO "parcels" VALUES(7,9,1,'posted',NULL,'standard',710,'deutsche_post',NULL,'2026-09-23 20:07:58.250819','2026-09-24 14:07:58.250819');
INSERT INTO "parcels" VALUES(8,10,1,'to_pack',NULL,'standard',320,NULL,NULL,NULL,NULL);
INSERT INTO "parcels" VALUES(9,12,1,'posted',NULL,'standard',390,'deutsche_post',NULL,'2026-10-10 03:11:55.250819','2026-10-10 21:11:55.250819');
INSERT INTO "parcels" VALUES(10,13,1,'posted',NULL,'standard',700,'deutsche_post',NULL,'2026-10-26 16:28:00.250819','2026-10-27 10:28:00.250819');
INSERT INTO "parcels" VALUES(11,14,1,'to_pack',NULL,'standard',630,NULL,NULL,NULL,NULL);
INSERT INTO "parcels" VALUES(12,15,1,'cancelled',NULL,'standard',500,NULL,NULL,NULL,NULL);
INSERT INTO "parcels" VALUES(13,17,1,'cancelled',NULL,'standard',470,NULL,NULL,NULL,NULL);
INSERT INTO "parcels" VALUES(14,18,1,'posted',NULL,'standard',390,'deutsche_post',NULL,'2026-11-05 14:48:52.250819','2026-11-06 08:48:52.250819');
INSERT INTO "parcels" VALUES(15,19,1,'posted',NULL,'standard',740,'deutsche_post',NULL,'2026-11-14 04:29:32.250819','2026-11-14 22:29:32.250819');
INSERT INTO "parcels" VALUES(16,20,1,'packed',NULL,'standard',380,NULL,NULL,'2026-11-19 05:39:00.250819',NULL);
INSERT INTO "parcels" VALUES(17,22,1,'to_pack',NULL,'standard',230,NULL,NULL,NULL,NULL);
INSERT INTO "parcels" VALUES(18,23,1,'to_pack',NULL,'standard',380,NULL,NULL,NULL,NULL);
INSERT INTO "parcels" VALUES(19,24,1,'to_pack',NULL,'standard',500,NULL,NULL,NULL,NULL);
INSERT INTO "parcels" VALUES(20,25,1,'to_pack',NULL,'standard',690,NULL,NULL,NULL,NULL);
CREATE TABLE payment_attempts (
	id INTEGER NOT NULL, 
	order_number VARCHAR NOT NULL, 
	attempt INTEGER NOT NULL, 
	idempotency_key VARCHAR NOT NULL, 
	request TEXT NOT NULL, 
	state VARCHAR NOT NULL, 
	session_id VARCHAR, 
	url TEXT, 
	payment_intent VARCHAR, 
	expires_at DATETIME NOT NULL, 
	created_at DATETIME NOT NULL, 
	CONSTRAINT pk_payment_attempts PRIMARY KEY (id), 
	CONSTRAINT ck_payment_attempts_known_state CHECK (state IN ('prepared', 'open', 'processing', 'paid', 'expired', 'failed', 'refused', 'unclear')), 
	CONSTRAINT uq_payment_attempts_idempotency_key UNIQUE (idempotency_key), 
	CONSTRAINT uq_payment_attempts_order_number_attempt UNIQUE (order_number, attempt), 
	CONSTRAINT uq_payment_attempts_session_id UNIQUE (session_id)
);
INSERT INTO "payment_attempts" VALUES(1,'SBGA-QNGK-S',1,'checkout-SBGA-QNGK-S-1','{}','paid','cs_test_23a79b828279b014339301138be43f9389f270b577f26ec2',NULL,'pi_796060cdd1a72d91206684ae','2026-06-03 16:05:39.250819','2026-06-03 15:05:39.250819');
INSERT INTO "payment_attempts" VALUES(2,'JZWX-R6NG-4',1,'checkout-JZWX-R6NG-4-1','{}','paid','cs_test_6e9419e134f4632c28b9f9cc1a51c04dd30b4a58dd6a6030',NULL,'pi_0dcd8312a93f2e5a27dfdc8b','2026-06-09 03:42:31.250819','2026-06-09 02:42:31.250819');
INSERT INTO "payment_attempts" VALUES(3,'GG8M-JVP4-V',1,'checkout-GG8M-JVP4-V-1','{}','paid','cs_test_a27b728c875b7a387268b741d71b4cd90ff3094f2969058e',NULL,'pi_504aba912026abe2610fe024','2026-06-10 13:33:00.250819','2026-06-10 12:33:00.250819');
INSERT INTO "payment_attempts" VALUES(4,'125C-37G3-K',1,'checkout-125C-37G3-K-1','{}','paid','cs_test_4b1ed8b5b36a67bb856485df0401200db05e8795e917496c',NULL,'pi_3b3281280c4fdc6a15287406','2026-06-17 18:37:13.250819','2026-06-17 17:37:13.250819');
INSERT INTO "payment_attempts" VALUES(5,'61Q3-3W9G-D',1,'checkout-61Q3-3W9G-D-1','{}','paid','cs_test_396895247411fed0155a23ea13626b566f1e06a33f2be8af',NULL,'pi_40f858bb71c8ae13842e150a','2026-07-22 16:28:14.250819','2026-07-22 15:28:14.250819');
INSERT INTO "payment_attempts" VALUES(6,'2AQ9-W83Q-S',1,'checkout-2AQ9-W83Q-S-1','{}','paid','cs_test_c92bbb819041f60bd769c7bf41794061e0834171fc3c3ab1',NULL,'pi_168e6881ba14b6153467da78','2026-07-26 05:08:33.250819','2026-07-26 04:08:33.250819');
INSERT INTO "payment_attempts" VALUES(7,'C2TV-13ZR-4',1,'checkout-C2TV-13ZR-4-1','{}','expired','cs_test_1d6ed946e37d2897e4a873ffa52eaccd076cebd69cdba6c9',NULL,NULL,'2026-08-15 23:03:55.250819','2026-08-15 22:03:55.250819');
INSERT INTO "payment_attempts" VALUES(8,'HJV6-HVE3-R',1,'checkout-HJV6-HVE3-R-1','{}','paid','cs_test_4dcf5bdbfa7d81bd5442bf393f2d1ddf4c436ba7da013374',NULL,'pi_f3b3feaa589d1877029cdf80','2026-08-16 17:13:01.250819','2026-08-16 16:13:01.250819');
INSERT INTO "payment_attempts" VALUES(9,'3PM5-8T6X-P',1,'checkout-3PM5-8T6X-P-1','{}','paid','cs_test_a2482426c4101ec384ba578aacd75a603479ec7c7775bd9d',NULL,'pi_02ba479ba8734d875f5fe7c5','2026-09-22 19:07:58.250819','2026-09-22 18:07:58.250819');
INSERT INTO "payment_attempts" VALUES(10,'9EDG-25H8-1',1,'checkout-9EDG-25H8-1-1','{}','expired','cs_test_9da8ae26d0b35b8a605367d52256e846edbb6502d0b55a1d',NULL,NULL,'2026-09-29 02:32:15.250819','2026-09-29 01:32:15.250819');
INSERT INTO "payment_attempts" VALUES(11,'Z95F-KJM6-6',1,'checkout-Z95F-KJM6-6-1','{}','paid','cs_test_b43c6a7f98c457a685310dd43e9ac29d56c503f115af14c3',NULL,'pi_161338785f1e2186db942899','2026-10-08 11:29:28.250819','2026-10-08 10:29:28.250819');
INSERT INTO "payment_attempts" VALUES(12,'V5BC-43JZ-9',1,'checkout-V5BC-43JZ-9-1','{}','paid','cs_test_17ad9069691271fb483da314ea9ccb99fb126859bf795b7d',NULL,'pi_0129bfb32f31322c66b06751','2026-10-09 02:11:55.250819','2026-10-09 01:11:55.250819');
INSERT INTO "payment_attempts" VALUES(13,'ZYS7-595M-Y',1,'checkout-ZYS7-595M-Y-1','{}','paid','cs_test_f2ebed58e9f977cbe14d14c6090b1848dd4ec65401960fdd',NULL,'pi_9d34ae1a003b7be3d409de6c','2026-10-25 15:28:00.250819','2026-10-25 14:28:00.250819');
INSERT INTO "payment_attempts" VALUES(14,'7YVC-H5RA-W',1,'checkout-7YVC-H5RA-W-1','{}','expired','cs_test_ca9519b1f9369c094dcb74b0ecfd0d2139b7d1e14b7dd180',NULL,NULL,'2026-10-25 15:35:24.250819','2026-10-25 14:35:24.250819');
INSERT INTO "payment_attempts" VALUES(15,'HRMA-66AG-Y',1,'checkout-HRMA-66AG-Y-1','{}','expired','cs_test_22b89e39ed96d37624732301c7ce5b36c3ac7e3f0d91cfd1',NULL,NULL,'2026-10-30 07:08:15.250819','2026-10-30 06:08:15.250819');
INSERT INTO "payment_attempts" VALUES(16,'Q8KR-W74J-E',1,'checkout-Q8KR-W74J-E-1','{}','paid','cs_test_5b1c5a4b3f2c10aa7b9a8d94b05503f3ac7c2de5f54cb24f',NULL,'pi_2c7da479ca989d068417ae52','2026-10-30 11:04:12.250819','2026-10-30 10:04:12.250819');
INSERT INTO "payment_attempts" VALUES(17,'RPF2-5MWD-1',1,'checkout-RPF2-5MWD-1-1','{}','expired','cs_test_e2fa3ca199e0c6da5a31d3d38c32de77ec006c8bad290c77',NULL,NULL,'2026-11-01 13:08:35.250819','2026-11-01 12:08:35.250819');
INSERT INTO "payment_attempts" VALUES(18,'P4ZJ-MNKX-8',1,'checkout-P4ZJ-MNKX-8-1','{}','paid','cs_test_24df9e0976462c66c826dce31ddb5711d070c090944e8957',NULL,'pi_cd77ad5b47102decdef2d600','2026-11-04 13:48:52.250819','2026-11-04 12:48:52.250819');
INSERT INTO "payment_attempts" VALUES(19,'2EJY-BYWD-5',1,'checkout-2EJY-BYWD-5-1','{}','paid','cs_test_1e20d5d67f7d2cf9d01ce77306d6687e5670318e3e822068',NULL,'pi_1e4a3296ebed7fc04dc1c0e2','2026-11-13 03:29:32.250819','2026-11-13 02:29:32.250819');
INSERT INTO "payment_attempts" VALUES(20,'3E71-H2GP-F',1,'checkout-3E71-H2GP-F-1','{}','paid','cs_test_ec44c0671650e21c11c46ce5e50b820e6a9c935847daf337',NULL,'pi_bf547c2c4fe0016a2cf1e930','2026-11-18 04:39:00.250819','2026-11-18 03:39:00.250819');
INSERT INTO "payment_attempts" VALUES(21,'9CXB-PMZ4-S',1,'checkout-9CXB-PMZ4-S-1','{}','paid','cs_test_e2fe3b88fea2da4dcd5e5860ae3496375eb0c7acfe5a0347',NULL,'pi_b960e76422667dedaf805f33','2026-11-18 21:09:12.250819','2026-11-18 20:09:12.250819');
INSERT INTO "payment_attempts" VALUES(22,'F39Q-4FF7-S',1,'checkout-F39Q-4FF7-S-1','{}','paid','cs_test_4db0fa3016ec790852a3d970ce098865b8ac2cfc5731d5c8',NULL,'pi_d5b84f191fafbf63b94b3a7a','2026-11-20 04:35:27.250819','2026-11-20 03:35:27.250819');
INSERT INTO "payment_attempts" VALUES(23,'HXQQ-KEYB-Y',1,'checkout-HXQQ-KEYB-Y-1','{}','paid','cs_test_3fa3ee79517adfecec4ff661ff09494fe5285d63dba96850',NULL,'pi_dfc09233f78a63e19b89746a','2026-11-21 12:59:57.250819','2026-11-21 11:59:57.250819');
INSERT INTO "payment_attempts" VALUES(24,'G7K9-QEX3-6',1,'checkout-G7K9-QEX3-6-1','{}','paid','cs_test_4629d7f7d5546b552221496d538bc5b1f9425589a984bbdb',NULL,'pi_1ac39d3777f0ae32f0fae566','2026-11-22 00:14:42.250819','2026-11-21 23:14:42.250819');
INSERT INTO "payment_attempts" VALUES(25,'C726-5RTJ-K',1,'checkout-C726-5RTJ-K-1','{}','paid','cs_test_bbda425deb1ed6c28f1fc88034497dbf1733b27349dcef69',NULL,'pi_c797dd534ec5a42d1fb47e28','2026-11-22 03:15:01.250819','2026-11-22 02:15:01.250819');
CREATE TABLE prices (
	id INTEGER NOT NULL, 
	sku VARCHAR NOT NULL, 
	currency VARCHAR NOT NULL, 
	step VARCHAR NOT NULL, 
	amount_minor INTEGER NOT NULL, 
	valid_from DATETIME NOT NULL, 
	valid_to DATETIME, 
	CONSTRAINT pk_prices PRIMARY KEY (id), 
	CONSTRAINT ck_prices_amount_not_negative CHECK (amount_minor >= 0), 
	CONSTRAINT fk_prices_sku FOREIGN KEY(sku) REFERENCES variants (sku), 
	CONSTRAINT uq_prices_sku_currency_step_valid_from UNIQUE (sku, currency, step, valid_from)
);
INSERT INTO "prices" VALUES(1,'CAL-2026','EUR','standard',2200,'2026-11-23 03:01:57.131011',NULL);
INSERT INTO "prices" VALUES(2,'CAL-2026','GBP','standard',1900,'2026-11-23 03:01:57.131011',NULL);
INSERT INTO "prices" VALUES(3,'POSTER-A2','EUR','standard',1200,'2026-11-23 03:01:57.131011',NULL);
INSERT INTO "prices" VALUES(4,'POSTER-A2','GBP','standard',1000,'2026-11-23 03:01:57.131011',NULL);
INSERT INTO "prices" VALUES(5,'POSTER-A1','EUR','standard',1800,'2026-11-23 03:01:57.131011',NULL);
INSERT INTO "prices" VALUES(6,'POSTER-A1','GBP','standard',1550,'2026-11-23 03:01:57.131011',NULL);
INSERT INTO "prices" VALUES(7,'BOOK-12','EUR','standard',1600,'2026-11-23 03:01:57.131011',NULL);
INSERT INTO "prices" VALUES(8,'BOOK-12','GBP','standard',1400,'2026-11-23 03:01:57.131011',NULL);
INSERT INTO "prices" VALUES(9,'CAL-2026-PDF','EUR','standard',900,'2026-11-23 03:01:57.131011',NULL);
INSERT INTO "prices" VALUES(10,'CAL-2026-PDF','GBP','standard',800,'2026-11-23 03:01:57.131011',NULL);
CREATE TABLE products (
	id INTEGER NOT NULL, 
	slug VARCHAR NOT NULL, 
	position INTEGER NOT NULL, 
	kind VARCHAR NOT NULL, 
	tax_class VARCHAR NOT NULL, 
	published BOOLEAN NOT NULL, 
	texts JSON NOT NULL, 
	details JSON NOT NULL, 
	pictures JSON NOT NULL, 
	chapters JSON NOT NULL, 
	changed_at DATETIME NOT NULL, 
	CONSTRAINT pk_products PRIMARY KEY (id), 
	CONSTRAINT ck_products_known_kind CHECK (kind IN ('goods', 'digital')), 
	CONSTRAINT uq_products_slug UNIQUE (slug)
);
INSERT INTO "products" VALUES(1,'internationalism-calendar-2026',0,'goods','standard',1,'{"en": {"name": "2026 Internationalism Calendar", "tagline": "12 chapters of struggle, victory and defeat", "blurb": "From the story of the British women who stopped the supply of Hawker fighter jets to East Timor to the establishment of the East India Company", "description": "A wall calendar in twelve chapters. Each month opens on a picture and the true story behind it: somebody, somewhere, whose\nquarrel turned out to be everybody''s.\n\nSome of these people won. Some lost, and a few did both. The calendar tells them in the order of the year, not in the order\nof history, so that a dockyard in Bombay follows a hangar in Lancashire and a cattle station in Australia comes\nbefore the hills of Guinea.\n\n* Twelve pictures in six inks, one for each month\n* A month to a page, weeks beginning on Monday, with room to write\n* The story of each chapter printed beside its month\n* A hole for the nail", "format": "297 \u00d7 210 mm closed, 297 \u00d7 420 mm open, 28 pages, wire-bound", "paper": "Uncoated recycled paper, 170 g/m\u00b2; cover 250 g/m\u00b2"}, "ar": {"name": "\u062a\u0642\u0648\u064a\u0645 \u0627\u0644\u0623\u0645\u0645\u064a\u0629 2026", "tagline": "12 \u0641\u0635\u0644\u064b\u0627 \u0645\u0646 \u0627\u0644\u0646\u0636\u0627\u0644 \u0648\u0627\u0644\u0646\u0635\u0631 \u0648\u0627\u0644\u0647\u0632\u064a\u0645\u0629", "blurb": "\u0645\u0646 \u0642\u0635\u0629 \u0627\u0644\u0646\u0633\u0627\u0621 \u0627\u0644\u0628\u0631\u064a\u0637\u0627\u0646\u064a\u0627\u062a \u0627\u0644\u0644\u0648\u0627\u062a\u064a \u0623\u0648\u0642\u0641\u0646 \u0625\u0645\u062f\u0627\u062f \u062a\u064a\u0645\u0648\u0631 \u0627\u0644\u0634\u0631\u0642\u064a\u0629 \u0628\u0645\u0642\u0627\u062a\u0644\u0627\u062a \u00ab\u0647\u0648\u0643\u0631\u00bb\u060c \u0625\u0644\u0649 \u062a\u0623\u0633\u064a\u0633 \u0634\u0631\u0643\u0629 \u0627\u0644\u0647\u0646\u062f \u0627\u0644\u0634\u0631\u0642\u064a\u0629", "description": "\u062a\u0642\u0648\u064a\u0645 \u062d\u0627\u0626\u0637 \u0641\u064a \u0627\u062b\u0646\u064a \u0639\u0634\u0631 \u0641\u0635\u0644\u064b\u0627. \u064a\u0628\u062f\u0623 \u0643\u0644 \u0634\u0647\u0631 \u0628\u0635\u0648\u0631\u0629 \u0648\u0628\u0627\u0644\u0642\u0635\u0629 \u0627\u0644\u062d\u0642\u064a\u0642\u064a\u0629 \u0627\u0644\u062a\u064a \u0648\u0631\u0627\u0621\u0647\u0627: \u0623\u0646\u0627\u0633 \u0641\u064a \u0645\u0643\u0627\u0646 \u0645\u0627 \u0645\u0646 \u0627\u0644\u0639\u0627\u0644\u0645\u060c \u062a\u0628\u064a\u0651\u0646 \u0623\u0646\n\u0642\u0636\u064a\u062a\u0647\u0645 \u0642\u0636\u064a\u0629 \u0627\u0644\u062c\u0645\u064a\u0639.\n\n\u0628\u0639\u0636\u0647\u0645 \u0627\u0646\u062a\u0635\u0631\u060c \u0648\u0628\u0639\u0636\u0647\u0645 \u0647\u064f\u0632\u0645\u060c \u0648\u0642\u0644\u064a\u0644 \u0645\u0646\u0647\u0645 \u0639\u0631\u0641 \u0627\u0644\u0623\u0645\u0631\u064a\u0646 \u0645\u0639\u064b\u0627. \u0648\u0627\u0644\u062a\u0642\u0648\u064a\u0645 \u064a\u0631\u0648\u064a \u0642\u0635\u0635\u0647\u0645 \u0628\u062a\u0631\u062a\u064a\u0628 \u0634\u0647\u0648\u0631 \u0627\u0644\u0633\u0646\u0629 \u0644\u0627 \u0628\u062a\u0631\u062a\u064a\u0628 \u0627\u0644\u062a\u0627\u0631\u064a\u062e\u060c \u0641\u064a\u0623\u062a\u064a\n\u0645\u064a\u0646\u0627\u0621 \u0628\u0648\u0645\u0628\u0627\u064a \u0628\u0639\u062f \u062d\u0638\u064a\u0631\u0629 \u0637\u0627\u0626\u0631\u0627\u062a \u0641\u064a \u0644\u0627\u0646\u0643\u0634\u064a\u0631\u060c \u0648\u062a\u0633\u0628\u0642 \u0645\u0632\u0631\u0639\u0629\u064f \u0645\u0627\u0634\u064a\u0629 \u0641\u064a \u0623\u0633\u062a\u0631\u0627\u0644\u064a\u0627 \u062a\u0644\u0627\u0644\u064e \u063a\u064a\u0646\u064a\u0627.\n\n* \u0627\u062b\u0646\u062a\u0627 \u0639\u0634\u0631\u0629 \u0635\u0648\u0631\u0629 \u0628\u0633\u062a\u0629 \u0623\u0644\u0648\u0627\u0646\u060c \u0644\u0643\u0644 \u0634\u0647\u0631 \u0635\u0648\u0631\u0629\n* \u0635\u0641\u062d\u0629 \u0644\u0643\u0644 \u0634\u0647\u0631\u060c \u062a\u0628\u062f\u0623 \u0623\u0633\u0627\u0628\u064a\u0639\u0647\u0627 \u0628\u064a\u0648\u0645 \u0627\u0644\u0627\u062b\u0646\u064a\u0646\u060c \u0648\u0641\u064a\u0647\u0627 \u0645\u062a\u0633\u0639 \u0644\u0644\u0643\u062a\u0627\u0628\u0629\n* \u0642\u0635\u0629 \u0643\u0644 \u0641\u0635\u0644 \u0645\u0637\u0628\u0648\u0639\u0629 \u0625\u0644\u0649 \u062c\u0627\u0646\u0628 \u0634\u0647\u0631\u0647\u0627\n* \u062b\u0642\u0628 \u0644\u0644\u0645\u0633\u0645\u0627\u0631", "format": "297 \u00d7 210 \u0645\u0645 \u0645\u063a\u0644\u0642\u064b\u0627\u060c \u0648297 \u00d7 420 \u0645\u0645 \u0645\u0641\u062a\u0648\u062d\u064b\u0627\u060c 28 \u0635\u0641\u062d\u0629\u060c \u062a\u062c\u0644\u064a\u062f \u0633\u0644\u0643\u064a", "paper": "\u0648\u0631\u0642 \u063a\u064a\u0631 \u0645\u0635\u0642\u0648\u0644 \u0645\u0639\u0627\u062f \u062a\u062f\u0648\u064a\u0631\u0647 170 \u063a/\u0645\u00b2\u060c \u0648\u0627\u0644\u063a\u0644\u0627\u0641 250 \u063a/\u0645\u00b2"}}','{"year": 2026, "needed_by": "2026-01-01", "maker": {"name": "Rotes Rad Printing Co-operative (demonstration)", "address": ["Beispielweg 12", "04277 Leipzig", "Germany"], "email": "press@calendar.example"}}','[{"file": "de638bfd7fbb14a1.svg", "name": "cover.svg", "width": 1200, "height": 1697, "alt": {"en": "Cover of the calendar: the numerals of 2026 fill the sheet in red, teal, ochre and black. The nought is a globe, and a shoot with two leaves grows out of the six.", "ar": "\u063a\u0644\u0627\u0641 \u0627\u0644\u062a\u0642\u0648\u064a\u0645: \u0623\u0631\u0642\u0627\u0645 2026 \u062a\u0645\u0644\u0623 \u0627\u0644\u0635\u0641\u062d\u0629 \u0628\u0627\u0644\u0623\u062d\u0645\u0631 \u0648\u0627\u0644\u0623\u0632\u0631\u0642 \u0627\u0644\u0645\u062e\u0636\u0631\u0651 \u0648\u0627\u0644\u0623\u0635\u0641\u0631 \u0648\u0627\u0644\u0623\u0633\u0648\u062f. \u0627\u0644\u0635\u0641\u0631 \u0643\u0631\u0629 \u0623\u0631\u0636\u064a\u0629\u060c \u0648\u0645\u0646 \u0627\u0644\u0631\u0642\u0645 6 \u062a\u0646\u0628\u062a \u0646\u0628\u062a\u0629 \u0628\u0648\u0631\u0642\u062a\u064a\u0646."}}, {"file": "1a4184de3094abb4.svg", "name": "open.svg", "width": 1200, "height": 1697, "alt": {"en": "The calendar hanging open at January: the picture of the month above, the days in seven columns below.", "ar": "\u0627\u0644\u062a\u0642\u0648\u064a\u0645 \u0645\u0639\u0644\u0651\u0642\u064b\u0627 \u0648\u0645\u0641\u062a\u0648\u062d\u064b\u0627 \u0639\u0644\u0649 \u0634\u0647\u0631 \u0643\u0627\u0646\u0648\u0646 \u0627\u0644\u062b\u0627\u0646\u064a (\u064a\u0646\u0627\u064a\u0631): \u0635\u0648\u0631\u0629 \u0627\u0644\u0634\u0647\u0631 \u0641\u064a \u0627\u0644\u0623\u0639\u0644\u0649\u060c \u0648\u0627\u0644\u0623\u064a\u0627\u0645 \u0641\u064a \u0633\u0628\u0639\u0629 \u0623\u0639\u0645\u062f\u0629 \u062a\u062d\u062a\u0647\u0627."}}]','[{"month": 1, "year": "1996", "picture": "12d1f552f03ddfd3.svg", "name": "01-seeds-of-hope.svg", "width": 1200, "height": 900, "alt": {"en": "A black jet stands nose down in red earth like a planted seed. From its broken tail a teal shoot opens two leaves before an ochre sun; a hammer leans beside it.", "ar": "\u0637\u0627\u0626\u0631\u0629 \u062d\u0631\u0628\u064a\u0629 \u0633\u0648\u062f\u0627\u0621 \u0645\u063a\u0631\u0648\u0633\u0629 \u0641\u064a \u062a\u0631\u0628\u0629 \u062d\u0645\u0631\u0627\u0621 \u0648\u0645\u0642\u062f\u0645\u062a\u0647\u0627 \u0625\u0644\u0649 \u0627\u0644\u0623\u0633\u0641\u0644 \u0643\u0623\u0646\u0647\u0627 \u0628\u0630\u0631\u0629. \u0645\u0646 \u0630\u064a\u0644\u0647\u0627 \u0627\u0644\u0645\u0643\u0633\u0648\u0631 \u062a\u0646\u0628\u062a \u0646\u0628\u062a\u0629 \u0628\u0648\u0631\u0642\u062a\u064a\u0646 \u0623\u0645\u0627\u0645 \u0634\u0645\u0633 \u0635\u0641\u0631\u0627\u0621\u060c \u0648\u0625\u0644\u0649 \u062c\u0627\u0646\u0628\u0647\u0627 \u0645\u0637\u0631\u0642\u0629."}, "en": {"title": "Seeds of Hope", "place": "Warton, Lancashire, England", "text": "On 29 January 1996 Andrea Needham, Joanna Wilson and Lotta Kronlid broke into the British Aerospace site at Warton and took household hammers to Hawk ZH955, a jet sold to Indonesia, which had occupied East Timor for twenty years. Nobody came, so they rang security themselves from a telephone in the hangar; Angie Zelter, who had said in public that she would do the same, was arrested a week later. On 30 July, after six months on remand, a jury at Liverpool Crown Court found all four not guilty."}, "ar": {"title": "\u0628\u0630\u0648\u0631 \u0627\u0644\u0623\u0645\u0644", "place": "\u0648\u0627\u0631\u062a\u0648\u0646\u060c \u0644\u0627\u0646\u0643\u0634\u064a\u0631\u060c \u0625\u0646\u062c\u0644\u062a\u0631\u0627", "text": "\u0641\u064a 29 \u0643\u0627\u0646\u0648\u0646 \u0627\u0644\u062b\u0627\u0646\u064a (\u064a\u0646\u0627\u064a\u0631) 1996 \u062f\u062e\u0644\u062a \u0623\u0646\u062f\u0631\u064a\u0627 \u0646\u064a\u062f\u0647\u0627\u0645 \u0648\u062c\u0648\u0627\u0646\u0627 \u0648\u064a\u0644\u0633\u0648\u0646 \u0648\u0644\u0648\u062a\u0627 \u0643\u0631\u0648\u0646\u0644\u064a\u062f \u0639\u0646\u0648\u0629\u064b \u0645\u0648\u0642\u0639 \u0634\u0631\u0643\u0629 \u00ab\u0628\u0631\u064a\u062a\u064a\u0634 \u0625\u064a\u0631\u0648\u0633\u0628\u064a\u0633\u00bb \u0641\u064a \u0648\u0627\u0631\u062a\u0648\u0646\u060c \u0648\u0627\u0646\u0647\u0644\u0646 \u0628\u0645\u0637\u0627\u0631\u0642 \u0645\u0646\u0632\u0644\u064a\u0629 \u0639\u0644\u0649 \u0637\u0627\u0626\u0631\u0629 \u00ab\u0647\u0648\u0643\u00bb \u0631\u0642\u0645\u0647\u0627 ZH955 \u0628\u064a\u0639\u062a \u0644\u0625\u0646\u062f\u0648\u0646\u064a\u0633\u064a\u0627\u060c \u0627\u0644\u062a\u064a \u0643\u0627\u0646\u062a \u062a\u062d\u062a\u0644 \u062a\u064a\u0645\u0648\u0631 \u0627\u0644\u0634\u0631\u0642\u064a\u0629 \u0645\u0646\u0630 \u0639\u0634\u0631\u064a\u0646 \u0639\u0627\u0645\u064b\u0627. \u0648\u0644\u0645\u0651\u0627 \u0644\u0645 \u064a\u0623\u062a\u0650 \u0623\u062d\u062f\u060c \u0627\u062a\u0635\u0644\u0646 \u0628\u0623\u0646\u0641\u0633\u0647\u0646 \u0628\u062d\u0631\u0627\u0633\u0629 \u0627\u0644\u0645\u0648\u0642\u0639 \u0645\u0646 \u0647\u0627\u062a\u0641 \u0641\u064a \u0627\u0644\u062d\u0638\u064a\u0631\u0629\u061b \u0623\u0645\u0627 \u0623\u0646\u062c\u064a \u0632\u064a\u0644\u062a\u0631\u060c \u0627\u0644\u062a\u064a \u0623\u0639\u0644\u0646\u062a \u0639\u0644\u0649 \u0627\u0644\u0645\u0644\u0623 \u0623\u0646\u0647\u0627 \u0633\u062a\u0641\u0639\u0644 \u0645\u062b\u0644\u0647\u0646\u060c \u0641\u0627\u0639\u062a\u064f\u0642\u0644\u062a \u0628\u0639\u062f \u0623\u0633\u0628\u0648\u0639. \u0648\u0641\u064a 30 \u062a\u0645\u0648\u0632 (\u064a\u0648\u0644\u064a\u0648)\u060c \u0628\u0639\u062f \u0633\u062a\u0629 \u0623\u0634\u0647\u0631 \u0641\u064a \u0627\u0644\u062d\u0628\u0633 \u0627\u0644\u0627\u062d\u062a\u064a\u0627\u0637\u064a\u060c \u0628\u0631\u0651\u0623\u062a \u0647\u064a\u0626\u0629 \u0627\u0644\u0645\u062d\u0644\u0641\u064a\u0646 \u0641\u064a \u0645\u062d\u0643\u0645\u0629 \u0627\u0644\u062a\u0627\u062c \u0628\u0644\u064a\u0641\u0631\u0628\u0648\u0644 \u0627\u0644\u0646\u0633\u0627\u0621 \u0627\u0644\u0623\u0631\u0628\u0639."}}, {"month": 2, "year": "1946", "picture": "18b749fa226480f8.svg", "name": "02-bombay.svg", "width": 1200, "height": 900, "alt": {"en": "A great black anchor floats on teal waves like a ship: its arms are the hull, its shank is the mast, and from it fly three flags in red, ochre and teal.", "ar": "\u0645\u0631\u0633\u0627\u0629 \u0633\u0648\u062f\u0627\u0621 \u0643\u0628\u064a\u0631\u0629 \u062a\u0637\u0641\u0648 \u0639\u0644\u0649 \u0627\u0644\u0645\u0648\u062c \u0643\u0623\u0646\u0647\u0627 \u0633\u0641\u064a\u0646\u0629: \u0630\u0631\u0627\u0639\u0627\u0647\u0627 \u0628\u062f\u0646\u0647\u0627\u060c \u0648\u0633\u0627\u0642\u0647\u0627 \u0633\u0627\u0631\u064a\u062a\u0647\u0627\u060c \u0648\u062a\u0631\u0641\u0631\u0641 \u0639\u0644\u064a\u0647\u0627 \u062b\u0644\u0627\u062b \u0631\u0627\u064a\u0627\u062a: \u062d\u0645\u0631\u0627\u0621 \u0648\u0635\u0641\u0631\u0627\u0621 \u0648\u0632\u0631\u0642\u0627\u0621 \u0645\u062e\u0636\u0631\u0651\u0629."}, "en": {"title": "Three Flags on One Mast", "place": "Bombay, India", "text": "On 18 February 1946 the sailors of HMIS Talwar, a signal school of the Royal Indian Navy, refused food and work; within days the strike had reached ships and barracks from Karachi to Calcutta, and the flags of the Congress, the Muslim League and the Communists flew side by side. Among their demands, beside decent food and equal pay, was that Indian troops be withdrawn from Indonesia. Bombay''s workers struck for them and were shot down, more than two hundred dead; the sailors gave in on 23 February, pressed to do so by the leaders of both great parties."}, "ar": {"title": "\u062b\u0644\u0627\u062b \u0631\u0627\u064a\u0627\u062a \u0639\u0644\u0649 \u0633\u0627\u0631\u064a\u0629 \u0648\u0627\u062d\u062f\u0629", "place": "\u0628\u0648\u0645\u0628\u0627\u064a\u060c \u0627\u0644\u0647\u0646\u062f", "text": "\u0641\u064a 18 \u0634\u0628\u0627\u0637 (\u0641\u0628\u0631\u0627\u064a\u0631) 1946 \u0631\u0641\u0636 \u0628\u062d\u0651\u0627\u0631\u0629 \u00ab\u062a\u0627\u0644\u0648\u0627\u0631\u00bb\u060c \u0648\u0647\u064a \u0645\u062f\u0631\u0633\u0629 \u0627\u0644\u0625\u0634\u0627\u0631\u0629 \u0641\u064a \u0627\u0644\u0628\u062d\u0631\u064a\u0629 \u0627\u0644\u0645\u0644\u0643\u064a\u0629 \u0627\u0644\u0647\u0646\u062f\u064a\u0629\u060c \u0627\u0644\u0637\u0639\u0627\u0645 \u0648\u0627\u0644\u0639\u0645\u0644. \u0648\u0641\u064a \u063a\u0636\u0648\u0646 \u0623\u064a\u0627\u0645 \u0628\u0644\u063a \u0627\u0644\u0625\u0636\u0631\u0627\u0628 \u0627\u0644\u0633\u0641\u0646 \u0648\u0627\u0644\u062b\u0643\u0646\u0627\u062a \u0645\u0646 \u0643\u0631\u0627\u062a\u0634\u064a \u0625\u0644\u0649 \u0643\u0644\u0643\u062a\u0627\u060c \u0648\u0627\u0631\u062a\u0641\u0639\u062a \u0631\u0627\u064a\u0627\u062a \u062d\u0632\u0628 \u0627\u0644\u0645\u0624\u062a\u0645\u0631 \u0648\u0627\u0644\u0631\u0627\u0628\u0637\u0629 \u0627\u0644\u0625\u0633\u0644\u0627\u0645\u064a\u0629 \u0648\u0627\u0644\u0634\u064a\u0648\u0639\u064a\u064a\u0646 \u062c\u0646\u0628\u064b\u0627 \u0625\u0644\u0649 \u062c\u0646\u0628. \u0648\u0643\u0627\u0646 \u0645\u0646 \u0645\u0637\u0627\u0644\u0628\u0647\u0645\u060c \u0625\u0644\u0649 \u062c\u0627\u0646\u0628 \u0627\u0644\u0637\u0639\u0627\u0645 \u0627\u0644\u0644\u0627\u0626\u0642 \u0648\u0627\u0644\u0645\u0633\u0627\u0648\u0627\u0629 \u0641\u064a \u0627\u0644\u0623\u062c\u0648\u0631\u060c \u0633\u062d\u0628 \u0627\u0644\u0642\u0648\u0627\u062a \u0627\u0644\u0647\u0646\u062f\u064a\u0629 \u0645\u0646 \u0625\u0646\u062f\u0648\u0646\u064a\u0633\u064a\u0627. \u0623\u0636\u0631\u0628 \u0639\u0645\u0627\u0644 \u0628\u0648\u0645\u0628\u0627\u064a \u062a\u0636\u0627\u0645\u0646\u064b\u0627 \u0645\u0639\u0647\u0645 \u0641\u0623\u064f\u0637\u0644\u0642 \u0639\u0644\u064a\u0647\u0645 \u0627\u0644\u0631\u0635\u0627\u0635 \u0648\u0642\u064f\u062a\u0644 \u0623\u0643\u062b\u0631 \u0645\u0646 \u0645\u0626\u062a\u064a\u0646\u060c \u0648\u0627\u0633\u062a\u0633\u0644\u0645 \u0627\u0644\u0628\u062d\u0651\u0627\u0631\u0629 \u0641\u064a 23 \u0634\u0628\u0627\u0637 (\u0641\u0628\u0631\u0627\u064a\u0631) \u062a\u062d\u062a \u0636\u063a\u0637 \u0642\u0627\u062f\u0629 \u0627\u0644\u062d\u0632\u0628\u064a\u0646 \u0627\u0644\u0643\u0628\u064a\u0631\u064a\u0646."}}, {"month": 3, "year": "1974", "picture": "c411b444a1768aab.svg", "name": "03-east-kilbride.svg", "width": 1200, "height": 900, "alt": {"en": "The fan of a jet engine seen from the front, black on ochre. A red spanner lies across it and holds the blades still.", "ar": "\u0645\u0631\u0648\u062d\u0629 \u0645\u062d\u0631\u0643 \u0646\u0641\u0651\u0627\u062b \u0645\u0646 \u0627\u0644\u0623\u0645\u0627\u0645\u060c \u0633\u0648\u062f\u0627\u0621 \u0639\u0644\u0649 \u062e\u0644\u0641\u064a\u0629 \u0635\u0641\u0631\u0627\u0621. \u0645\u0641\u062a\u0627\u062d \u0631\u0628\u0637 \u0623\u062d\u0645\u0631 \u0645\u0645\u062f\u0648\u062f \u0639\u0628\u0631\u0647\u0627 \u064a\u0648\u0642\u0641 \u0634\u0641\u0631\u0627\u062a\u0647\u0627."}, "en": {"title": "The Engines Nobody Would Touch", "place": "East Kilbride, Scotland", "text": "In March 1974 Bob Fulton, an engine inspector at Rolls-Royce in East Kilbride, found Avon engines of the Chilean air force on his line, made for the Hawker Hunter, the jet that had bombed the presidential palace in Santiago six months before. He refused to touch them, and the plant refused with him. Four engines stood in the yard until they were taken away one night in 1978; in 2015 Fulton, Robert Somerville and John Keenan were made Commanders of Chile''s Order of Bernardo O''Higgins."}, "ar": {"title": "\u0645\u062d\u0631\u0643\u0627\u062a \u0644\u0645 \u064a\u0644\u0645\u0633\u0647\u0627 \u0623\u062d\u062f", "place": "\u0625\u064a\u0633\u062a \u0643\u064a\u0644\u0628\u0631\u0627\u064a\u062f\u060c \u0627\u0633\u0643\u062a\u0644\u0646\u062f\u0627", "text": "\u0641\u064a \u0622\u0630\u0627\u0631 (\u0645\u0627\u0631\u0633) 1974 \u0648\u062c\u062f \u0628\u0648\u0628 \u0641\u0648\u0644\u062a\u0648\u0646\u060c \u0645\u0641\u062a\u0651\u0634 \u0627\u0644\u0645\u062d\u0631\u0643\u0627\u062a \u0641\u064a \u0645\u0635\u0646\u0639 \u0631\u0648\u0644\u0632 \u0631\u0648\u064a\u0633 \u0641\u064a \u0625\u064a\u0633\u062a \u0643\u064a\u0644\u0628\u0631\u0627\u064a\u062f\u060c \u0623\u0645\u0627\u0645\u0647 \u0645\u062d\u0631\u0643\u0627\u062a \u00ab\u0625\u064a\u0641\u0648\u0646\u00bb \u062a\u0639\u0648\u062f \u0625\u0644\u0649 \u0633\u0644\u0627\u062d \u0627\u0644\u062c\u0648 \u0627\u0644\u062a\u0634\u064a\u0644\u064a\u060c \u0648\u0647\u064a \u0645\u062d\u0631\u0643\u0627\u062a \u0627\u0644\u0637\u0627\u0626\u0631\u0629 \u00ab\u0647\u0648\u0643\u0631 \u0647\u0646\u062a\u0631\u00bb \u0627\u0644\u062a\u064a \u0642\u064f\u0635\u0641 \u0628\u0647\u0627 \u0627\u0644\u0642\u0635\u0631 \u0627\u0644\u0631\u0626\u0627\u0633\u064a \u0641\u064a \u0633\u0627\u0646\u062a\u064a\u0627\u063a\u0648 \u0642\u0628\u0644 \u0633\u062a\u0629 \u0623\u0634\u0647\u0631. \u0631\u0641\u0636 \u0623\u0646 \u064a\u0645\u0633\u0651\u0647\u0627\u060c \u0648\u0631\u0641\u0636 \u0627\u0644\u0645\u0635\u0646\u0639 \u0645\u0639\u0647. \u0628\u0642\u064a\u062a \u0623\u0631\u0628\u0639\u0629 \u0645\u062d\u0631\u0643\u0627\u062a \u0641\u064a \u0627\u0644\u0633\u0627\u062d\u0629 \u062d\u062a\u0649 \u0646\u064f\u0642\u0644\u062a \u0630\u0627\u062a \u0644\u064a\u0644\u0629 \u0645\u0646 \u0639\u0627\u0645 1978. \u0648\u0641\u064a \u0639\u0627\u0645 2015 \u0645\u064f\u0646\u062d \u0641\u0648\u0644\u062a\u0648\u0646 \u0648\u0631\u0648\u0628\u0631\u062a \u0633\u0648\u0645\u0631\u0641\u064a\u0644 \u0648\u062c\u0648\u0646 \u0643\u064a\u0646\u0627\u0646 \u0648\u0633\u0627\u0645 \u0628\u0631\u0646\u0627\u0631\u062f\u0648 \u0623\u0648\u0647\u064a\u063a\u0646\u0632 \u0627\u0644\u062a\u0634\u064a\u0644\u064a \u0628\u0631\u062a\u0628\u0629 \u0642\u0627\u0626\u062f."}}, {"month": 4, "year": "1955", "picture": "27b79e51a3a1746f.svg", "name": "04-bandung.svg", "width": 1200, "height": 900, "alt": {"en": "A flower of twenty-nine petals in red, ochre, pink and paper white on deep teal, one petal for each country at the table.", "ar": "\u0632\u0647\u0631\u0629 \u0645\u0646 \u062a\u0633\u0639 \u0648\u0639\u0634\u0631\u064a\u0646 \u0628\u062a\u0644\u0629 \u0628\u0627\u0644\u0623\u062d\u0645\u0631 \u0648\u0627\u0644\u0623\u0635\u0641\u0631 \u0648\u0627\u0644\u0648\u0631\u062f\u064a \u0648\u0627\u0644\u0623\u0628\u064a\u0636 \u0639\u0644\u0649 \u062e\u0644\u0641\u064a\u0629 \u0632\u0631\u0642\u0627\u0621 \u0645\u062e\u0636\u0631\u0651\u0629 \u062f\u0627\u0643\u0646\u0629\u060c \u0628\u062a\u0644\u0629 \u0644\u0643\u0644 \u0628\u0644\u062f \u062d\u0648\u0644 \u0627\u0644\u0637\u0627\u0648\u0644\u0629."}, "en": {"title": "Twenty-Nine at One Table", "place": "Bandung, Indonesia", "text": "From 18 to 24 April 1955 the delegates of twenty-nine countries of Asia and Africa, together home to more than half of humanity, met in Bandung; London, Paris, Washington and Moscow were not invited. They were not of one mind, about communism least of all, and still agreed on ten principles, among them respect for the sovereignty of all nations and the equality of all races. Portugal''s colonies were not represented; nobody spoke there for East Timor, a few islands further on."}, "ar": {"title": "\u062a\u0633\u0639\u0629 \u0648\u0639\u0634\u0631\u0648\u0646 \u062d\u0648\u0644 \u0637\u0627\u0648\u0644\u0629 \u0648\u0627\u062d\u062f\u0629", "place": "\u0628\u0627\u0646\u062f\u0648\u0646\u063a\u060c \u0625\u0646\u062f\u0648\u0646\u064a\u0633\u064a\u0627", "text": "\u0628\u064a\u0646 18 \u064824 \u0646\u064a\u0633\u0627\u0646 (\u0623\u0628\u0631\u064a\u0644) 1955 \u0627\u062c\u062a\u0645\u0639 \u0641\u064a \u0628\u0627\u0646\u062f\u0648\u0646\u063a \u0645\u0646\u062f\u0648\u0628\u0648 \u062a\u0633\u0639\u0629 \u0648\u0639\u0634\u0631\u064a\u0646 \u0628\u0644\u062f\u064b\u0627 \u0645\u0646 \u0622\u0633\u064a\u0627 \u0648\u0623\u0641\u0631\u064a\u0642\u064a\u0627\u060c \u064a\u0633\u0643\u0646\u0647\u0627 \u0645\u0639\u064b\u0627 \u0623\u0643\u062b\u0631 \u0645\u0646 \u0646\u0635\u0641 \u0627\u0644\u0628\u0634\u0631\u060c \u0648\u0644\u0645 \u062a\u064f\u062f\u0639\u064e \u0644\u0646\u062f\u0646 \u0648\u0644\u0627 \u0628\u0627\u0631\u064a\u0633 \u0648\u0644\u0627 \u0648\u0627\u0634\u0646\u0637\u0646 \u0648\u0644\u0627 \u0645\u0648\u0633\u0643\u0648. \u0644\u0645 \u064a\u0643\u0648\u0646\u0648\u0627 \u0639\u0644\u0649 \u0631\u0623\u064a \u0648\u0627\u062d\u062f\u060c \u0648\u0644\u0627 \u0633\u064a\u0645\u0627 \u0641\u064a \u0627\u0644\u0634\u064a\u0648\u0639\u064a\u0629\u060c \u0644\u0643\u0646\u0647\u0645 \u0627\u062a\u0641\u0642\u0648\u0627 \u0639\u0644\u0649 \u0639\u0634\u0631\u0629 \u0645\u0628\u0627\u062f\u0626\u060c \u0645\u0646\u0647\u0627 \u0627\u062d\u062a\u0631\u0627\u0645 \u0633\u064a\u0627\u062f\u0629 \u0627\u0644\u0623\u0645\u0645 \u062c\u0645\u064a\u0639\u064b\u0627 \u0648\u0627\u0644\u0645\u0633\u0627\u0648\u0627\u0629 \u0628\u064a\u0646 \u0627\u0644\u0623\u0639\u0631\u0627\u0642 \u0643\u0644\u0647\u0627. \u0623\u0645\u0627 \u0645\u0633\u062a\u0639\u0645\u0631\u0627\u062a \u0627\u0644\u0628\u0631\u062a\u063a\u0627\u0644 \u0641\u0644\u0645 \u062a\u064f\u0645\u062b\u064e\u0651\u0644\u060c \u0648\u0644\u0645 \u064a\u062a\u0643\u0644\u0645 \u0647\u0646\u0627\u0643 \u0623\u062d\u062f \u0628\u0627\u0633\u0645 \u062a\u064a\u0645\u0648\u0631 \u0627\u0644\u0634\u0631\u0642\u064a\u0629\u060c \u0639\u0644\u0649 \u0628\u064f\u0639\u062f \u0628\u0636\u0639 \u062c\u0632\u0631."}}, {"month": 5, "year": "1886", "picture": "1019f5f9babcf5ba.svg", "name": "05-chicago.svg", "width": 1200, "height": 900, "alt": {"en": "A clock cut into three equal parts of eight hours: a hammer on red, a moon on teal, a flower on ochre. Beside it stand four black candles, just put out, still smoking.", "ar": "\u0633\u0627\u0639\u0629 \u0645\u0642\u0633\u0648\u0645\u0629 \u0625\u0644\u0649 \u062b\u0644\u0627\u062b\u0629 \u0623\u062c\u0632\u0627\u0621 \u0645\u062a\u0633\u0627\u0648\u064a\u0629\u060c \u0643\u0644 \u0645\u0646\u0647\u0627 \u062b\u0645\u0627\u0646\u064a \u0633\u0627\u0639\u0627\u062a: \u0645\u0637\u0631\u0642\u0629 \u0639\u0644\u0649 \u0627\u0644\u0623\u062d\u0645\u0631\u060c \u0648\u0642\u0645\u0631 \u0639\u0644\u0649 \u0627\u0644\u0623\u0632\u0631\u0642 \u0627\u0644\u0645\u062e\u0636\u0631\u0651\u060c \u0648\u0632\u0647\u0631\u0629 \u0639\u0644\u0649 \u0627\u0644\u0623\u0635\u0641\u0631. \u0648\u0625\u0644\u0649 \u062c\u0627\u0646\u0628\u0647\u0627 \u0623\u0631\u0628\u0639 \u0634\u0645\u0648\u0639 \u0633\u0648\u062f\u0627\u0621 \u0623\u064f\u0637\u0641\u0626\u062a \u0644\u0644\u062a\u0648 \u0648\u0645\u0627 \u0632\u0627\u0644 \u062f\u062e\u0627\u0646\u0647\u0627 \u064a\u062a\u0635\u0627\u0639\u062f."}, "en": {"title": "Eight Hours", "place": "Chicago, United States", "text": "On 1 May 1886 workers across the United States struck for the eight-hour day, nowhere more strongly than in Chicago. On the third police fired on strikers at the McCormick works; on the fourth someone threw a bomb at police in Haymarket Square, and eight anarchists were convicted though no one showed that any of them had thrown it. Albert Parsons, August Spies, Adolph Fischer and George Engel were hanged on 11 November 1887; two years later a congress in Paris made the first of May the workers'' day of the world."}, "ar": {"title": "\u062b\u0645\u0627\u0646\u064a \u0633\u0627\u0639\u0627\u062a", "place": "\u0634\u064a\u0643\u0627\u063a\u0648\u060c \u0627\u0644\u0648\u0644\u0627\u064a\u0627\u062a \u0627\u0644\u0645\u062a\u062d\u062f\u0629", "text": "\u0641\u064a 1 \u0623\u064a\u0627\u0631 (\u0645\u0627\u064a\u0648) 1886 \u0623\u0636\u0631\u0628 \u0627\u0644\u0639\u0645\u0627\u0644 \u0641\u064a \u0623\u0646\u062d\u0627\u0621 \u0627\u0644\u0648\u0644\u0627\u064a\u0627\u062a \u0627\u0644\u0645\u062a\u062d\u062f\u0629 \u0645\u0637\u0627\u0644\u0628\u064a\u0646 \u0628\u064a\u0648\u0645 \u0639\u0645\u0644 \u0645\u0646 \u062b\u0645\u0627\u0646\u064a \u0633\u0627\u0639\u0627\u062a\u060c \u0648\u0643\u0627\u0646\u062a \u0634\u064a\u0643\u0627\u063a\u0648 \u0641\u064a \u0637\u0644\u064a\u0639\u062a\u0647\u0645. \u0641\u064a \u0627\u0644\u062b\u0627\u0644\u062b \u0645\u0646\u0647 \u0623\u0637\u0644\u0642\u062a \u0627\u0644\u0634\u0631\u0637\u0629 \u0627\u0644\u0646\u0627\u0631 \u0639\u0644\u0649 \u0627\u0644\u0645\u0636\u0631\u0628\u064a\u0646 \u0639\u0646\u062f \u0645\u0635\u0646\u0639 \u0645\u0627\u0643\u0648\u0631\u0645\u064a\u0643\u060c \u0648\u0641\u064a \u0627\u0644\u0631\u0627\u0628\u0639 \u0623\u0644\u0642\u0649 \u0645\u062c\u0647\u0648\u0644 \u0642\u0646\u0628\u0644\u0629 \u0639\u0644\u0649 \u0627\u0644\u0634\u0631\u0637\u0629 \u0641\u064a \u0633\u0627\u062d\u0629 \u0647\u0627\u064a\u0645\u0627\u0631\u0643\u062a\u060c \u0641\u0623\u064f\u062f\u064a\u0646 \u062b\u0645\u0627\u0646\u064a\u0629 \u0645\u0646 \u0627\u0644\u0644\u0627\u0633\u0644\u0637\u0648\u064a\u064a\u0646 \u0645\u0646 \u063a\u064a\u0631 \u0623\u0646 \u064a\u062b\u0628\u062a \u0623\u0646 \u0623\u062d\u062f\u064b\u0627 \u0645\u0646\u0647\u0645 \u0623\u0644\u0642\u0627\u0647\u0627. \u0634\u064f\u0646\u0642 \u0623\u0644\u0628\u0631\u062a \u0628\u0627\u0631\u0633\u0648\u0646\u0632 \u0648\u0623\u0648\u063a\u0633\u062a \u0633\u0628\u0627\u064a\u0632 \u0648\u0623\u062f\u0648\u0644\u0641 \u0641\u064a\u0634\u0631 \u0648\u062c\u0648\u0631\u062c \u0625\u0646\u063a\u0644 \u0641\u064a 11 \u062a\u0634\u0631\u064a\u0646 \u0627\u0644\u062b\u0627\u0646\u064a (\u0646\u0648\u0641\u0645\u0628\u0631) 1887\u060c \u0648\u0628\u0639\u062f \u0639\u0627\u0645\u064a\u0646 \u062c\u0639\u0644 \u0645\u0624\u062a\u0645\u0631 \u0641\u064a \u0628\u0627\u0631\u064a\u0633 \u0645\u0646 \u0627\u0644\u0623\u0648\u0644 \u0645\u0646 \u0623\u064a\u0627\u0631 (\u0645\u0627\u064a\u0648) \u064a\u0648\u0645 \u0627\u0644\u0639\u0645\u0627\u0644 \u0641\u064a \u0627\u0644\u0639\u0627\u0644\u0645."}}, {"month": 6, "year": "1976", "picture": "d45dbc2b414b8483.svg", "name": "06-soweto.svg", "width": 1200, "height": 900, "alt": {"en": "A crowd of pencils standing upright like marchers, black and ochre on pink. In front one red pencil is broken in two.", "ar": "\u062d\u0634\u062f \u0645\u0646 \u0623\u0642\u0644\u0627\u0645 \u0627\u0644\u0631\u0635\u0627\u0635 \u0648\u0627\u0642\u0641\u0629 \u0643\u0623\u0646\u0647\u0627 \u0645\u0633\u064a\u0631\u0629\u060c \u0633\u0648\u062f\u0627\u0621 \u0648\u0635\u0641\u0631\u0627\u0621 \u0639\u0644\u0649 \u062e\u0644\u0641\u064a\u0629 \u0648\u0631\u062f\u064a\u0629. \u0648\u0641\u064a \u0627\u0644\u0645\u0642\u062f\u0645\u0629 \u0642\u0644\u0645 \u0623\u062d\u0645\u0631 \u0645\u0643\u0633\u0648\u0631 \u0646\u0635\u0641\u064a\u0646."}, "en": {"title": "The Pupils of Soweto", "place": "Soweto, South Africa", "text": "On 16 June 1976 thousands of school pupils marched through Soweto against an order that half their subjects be taught in Afrikaans, the language of the state that ruled them. The police opened fire; Hastings Ndlovu and the boy Hector Pieterson were among the first to die, and the rising that followed cost hundreds of lives. The order was withdrawn within weeks; apartheid held out for almost two decades more, but it never had its quiet back."}, "ar": {"title": "\u062a\u0644\u0627\u0645\u064a\u0630 \u0633\u0648\u064a\u062a\u0648", "place": "\u0633\u0648\u064a\u062a\u0648\u060c \u062c\u0646\u0648\u0628 \u0623\u0641\u0631\u064a\u0642\u064a\u0627", "text": "\u0641\u064a 16 \u062d\u0632\u064a\u0631\u0627\u0646 (\u064a\u0648\u0646\u064a\u0648) 1976 \u0633\u0627\u0631 \u0622\u0644\u0627\u0641 \u0627\u0644\u062a\u0644\u0627\u0645\u064a\u0630 \u0641\u064a \u0633\u0648\u064a\u062a\u0648 \u0627\u062d\u062a\u062c\u0627\u062c\u064b\u0627 \u0639\u0644\u0649 \u0623\u0645\u0631 \u064a\u0642\u0636\u064a \u0628\u062a\u062f\u0631\u064a\u0633 \u0646\u0635\u0641 \u0645\u0648\u0627\u062f\u0647\u0645 \u0628\u0627\u0644\u0623\u0641\u0631\u064a\u0643\u0627\u0646\u064a\u0629\u060c \u0644\u063a\u0629 \u0627\u0644\u062f\u0648\u0644\u0629 \u0627\u0644\u062a\u064a \u062a\u062d\u0643\u0645\u0647\u0645. \u0641\u062a\u062d\u062a \u0627\u0644\u0634\u0631\u0637\u0629 \u0627\u0644\u0646\u0627\u0631\u060c \u0648\u0643\u0627\u0646 \u0647\u0627\u0633\u062a\u064a\u0646\u063a\u0632 \u0646\u062f\u0644\u0648\u0641\u0648 \u0648\u0627\u0644\u0641\u062a\u0649 \u0647\u064a\u0643\u062a\u0648\u0631 \u0628\u064a\u062a\u0631\u0633\u0648\u0646 \u0645\u0646 \u0623\u0648\u0627\u0626\u0644 \u0627\u0644\u0642\u062a\u0644\u0649\u060c \u0648\u0623\u0648\u062f\u062a \u0627\u0644\u0627\u0646\u062a\u0641\u0627\u0636\u0629 \u0627\u0644\u062a\u064a \u062a\u0644\u062a \u0630\u0644\u0643 \u0628\u062d\u064a\u0627\u0629 \u0627\u0644\u0645\u0626\u0627\u062a. \u0633\u064f\u062d\u0628 \u0627\u0644\u0623\u0645\u0631 \u0628\u0639\u062f \u0623\u0633\u0627\u0628\u064a\u0639\u061b \u0648\u0635\u0645\u062f \u0646\u0638\u0627\u0645 \u0627\u0644\u0641\u0635\u0644 \u0627\u0644\u0639\u0646\u0635\u0631\u064a \u0646\u062d\u0648 \u0639\u0642\u062f\u064a\u0646 \u0622\u062e\u0631\u064a\u0646\u060c \u0644\u0643\u0646\u0647 \u0644\u0645 \u064a\u0633\u062a\u0639\u062f \u0647\u062f\u0648\u0621\u0647 \u0642\u0637."}}, {"month": 7, "year": "1956", "picture": "04e58ce1563d8c40.svg", "name": "07-suez.svg", "width": 1200, "height": 900, "alt": {"en": "A keyhole in an ochre plate the colour of the desert: a red sun is its round, the canal running towards us its slot. A small felucca sails through.", "ar": "\u062b\u0642\u0628 \u0645\u0641\u062a\u0627\u062d \u0641\u064a \u0635\u0641\u064a\u062d\u0629 \u0635\u0641\u0631\u0627\u0621 \u0628\u0644\u0648\u0646 \u0627\u0644\u0635\u062d\u0631\u0627\u0621: \u062f\u0627\u0626\u0631\u062a\u0647 \u0634\u0645\u0633 \u062d\u0645\u0631\u0627\u0621\u060c \u0648\u0634\u0642\u0651\u0647 \u0627\u0644\u0642\u0646\u0627\u0629 \u0627\u0644\u062c\u0627\u0631\u064a\u0629 \u0646\u062d\u0648\u0646\u0627. \u0648\u062a\u0639\u0628\u0631 \u0627\u0644\u0642\u0646\u0627\u0629 \u0641\u0644\u0648\u0643\u0629 \u0635\u063a\u064a\u0631\u0629."}, "en": {"title": "The Name of de Lesseps", "place": "Alexandria and the Suez Canal, Egypt", "text": "Speaking in Alexandria on 26 July 1956, Gamal Abdel Nasser said the name of Ferdinand de Lesseps, the Frenchman who had the canal dug, again and again: it was the signal for Egyptian teams to occupy the offices of the Suez Canal Company, which was nationalised that night. In the autumn Israel, Britain and France attacked. Port Said was bombarded, but with both Washington and Moscow against them the British and the French had to leave before the year was out, and the canal stayed Egyptian."}, "ar": {"title": "\u0627\u0633\u0645 \u062f\u064a\u0644\u064a\u0633\u0628\u0633", "place": "\u0627\u0644\u0625\u0633\u0643\u0646\u062f\u0631\u064a\u0629 \u0648\u0642\u0646\u0627\u0629 \u0627\u0644\u0633\u0648\u064a\u0633\u060c \u0645\u0635\u0631", "text": "\u0641\u064a \u062e\u0637\u0627\u0628\u0647 \u0628\u0627\u0644\u0625\u0633\u0643\u0646\u062f\u0631\u064a\u0629 \u0641\u064a 26 \u062a\u0645\u0648\u0632 (\u064a\u0648\u0644\u064a\u0648) 1956 \u0643\u0631\u0651\u0631 \u062c\u0645\u0627\u0644 \u0639\u0628\u062f \u0627\u0644\u0646\u0627\u0635\u0631 \u0627\u0633\u0645 \u0641\u0631\u062f\u064a\u0646\u0627\u0646\u062f \u062f\u064a\u0644\u064a\u0633\u0628\u0633\u060c \u0627\u0644\u0641\u0631\u0646\u0633\u064a \u0627\u0644\u0630\u064a \u062d\u064f\u0641\u0631\u062a \u0627\u0644\u0642\u0646\u0627\u0629 \u0628\u0625\u062f\u0627\u0631\u062a\u0647: \u0643\u0627\u0646\u062a \u062a\u0644\u0643 \u0625\u0634\u0627\u0631\u0629 \u0625\u0644\u0649 \u0627\u0644\u0645\u062c\u0645\u0648\u0639\u0627\u062a \u0627\u0644\u0645\u0635\u0631\u064a\u0629 \u0628\u0623\u0646 \u062a\u0636\u0639 \u064a\u062f\u0647\u0627 \u0639\u0644\u0649 \u0645\u0643\u0627\u062a\u0628 \u0634\u0631\u0643\u0629 \u0642\u0646\u0627\u0629 \u0627\u0644\u0633\u0648\u064a\u0633 \u0627\u0644\u062a\u064a \u0623\u064f\u0645\u0650\u0651\u0645\u062a \u0641\u064a \u0627\u0644\u0644\u064a\u0644\u0629 \u0646\u0641\u0633\u0647\u0627. \u0648\u0641\u064a \u0627\u0644\u062e\u0631\u064a\u0641 \u0634\u0646\u0651\u062a \u0625\u0633\u0631\u0627\u0626\u064a\u0644 \u0648\u0628\u0631\u064a\u0637\u0627\u0646\u064a\u0627 \u0648\u0641\u0631\u0646\u0633\u0627 \u0627\u0644\u0639\u062f\u0648\u0627\u0646 \u0627\u0644\u062b\u0644\u0627\u062b\u064a. \u0642\u064f\u0635\u0641\u062a \u0628\u0648\u0631\u0633\u0639\u064a\u062f\u060c \u0644\u0643\u0646 \u0648\u0627\u0634\u0646\u0637\u0646 \u0648\u0645\u0648\u0633\u0643\u0648 \u0648\u0642\u0641\u062a\u0627 \u0643\u0644\u062a\u0627\u0647\u0645\u0627 \u0641\u064a \u0648\u062c\u0647 \u0627\u0644\u0645\u0639\u062a\u062f\u064a\u0646\u060c \u0641\u0627\u0636\u0637\u0631 \u0627\u0644\u0628\u0631\u064a\u0637\u0627\u0646\u064a\u0648\u0646 \u0648\u0627\u0644\u0641\u0631\u0646\u0633\u064a\u0648\u0646 \u0625\u0644\u0649 \u0627\u0644\u0631\u062d\u064a\u0644 \u0642\u0628\u0644 \u0646\u0647\u0627\u064a\u0629 \u0627\u0644\u0639\u0627\u0645\u060c \u0648\u0628\u0642\u064a\u062a \u0627\u0644\u0642\u0646\u0627\u0629 \u0645\u0635\u0631\u064a\u0629."}}, {"month": 8, "year": "1966", "picture": "8daa6ae92d320509.svg", "name": "08-wave-hill.svg", "width": 1200, "height": 900, "alt": {"en": "Red earth pours from a pale hand into an open black hand, before a great ochre sun.", "ar": "\u062a\u0631\u0627\u0628 \u0623\u062d\u0645\u0631 \u064a\u0646\u0633\u0643\u0628 \u0645\u0646 \u064a\u062f \u0641\u0627\u062a\u062d\u0629 \u0627\u0644\u0644\u0648\u0646 \u0641\u064a \u0643\u0641\u0651 \u0633\u0648\u062f\u0627\u0621 \u0645\u0641\u062a\u0648\u062d\u0629\u060c \u0648\u062e\u0644\u0641\u0647\u0645\u0627 \u0634\u0645\u0633 \u0635\u0641\u0631\u0627\u0621 \u0643\u0628\u064a\u0631\u0629."}, "en": {"title": "The Walk-Off", "place": "Wave Hill, Northern Territory, Australia", "text": "On 23 August 1966 Vincent Lingiari led about two hundred Gurindji stockmen, house servants and their families off Wave Hill, a cattle station of the British Vestey company. It began as a strike over wages and conditions; soon they said that they wanted their land. They stayed out for years, camped at Wattie Creek, until on 16 August 1975 prime minister Gough Whitlam poured a handful of red earth into Lingiari''s palm and handed back a part of it."}, "ar": {"title": "\u0627\u0644\u0631\u062d\u064a\u0644 \u0639\u0646 \u0648\u064a\u0641 \u0647\u064a\u0644", "place": "\u0648\u064a\u0641 \u0647\u064a\u0644\u060c \u0627\u0644\u0625\u0642\u0644\u064a\u0645 \u0627\u0644\u0634\u0645\u0627\u0644\u064a\u060c \u0623\u0633\u062a\u0631\u0627\u0644\u064a\u0627", "text": "\u0641\u064a 23 \u0622\u0628 (\u0623\u063a\u0633\u0637\u0633) 1966 \u0642\u0627\u062f \u0641\u0646\u0633\u0646\u062a \u0644\u064a\u0646\u063a\u064a\u0627\u0631\u064a \u0646\u062d\u0648 \u0645\u0626\u062a\u064a\u0646 \u0645\u0646 \u0634\u0639\u0628 \u0627\u0644\u063a\u0648\u0631\u064a\u0646\u062f\u062c\u064a\u060c \u0645\u0646 \u0631\u0639\u0627\u0629 \u0648\u062e\u062f\u0645 \u0645\u0646\u0627\u0632\u0644 \u0648\u0639\u0627\u0626\u0644\u0627\u062a\u0647\u0645\u060c \u0625\u0644\u0649 \u062e\u0627\u0631\u062c \u0648\u064a\u0641 \u0647\u064a\u0644\u060c \u0648\u0647\u064a \u0645\u0632\u0631\u0639\u0629 \u0645\u0627\u0634\u064a\u0629 \u062a\u0645\u0644\u0643\u0647\u0627 \u0634\u0631\u0643\u0629 \u0641\u064a\u0633\u062a\u064a \u0627\u0644\u0628\u0631\u064a\u0637\u0627\u0646\u064a\u0629. \u0628\u062f\u0623 \u0627\u0644\u0623\u0645\u0631 \u0625\u0636\u0631\u0627\u0628\u064b\u0627 \u0639\u0644\u0649 \u0627\u0644\u0623\u062c\u0648\u0631 \u0648\u0638\u0631\u0648\u0641 \u0627\u0644\u0639\u0645\u0644\u060c \u062b\u0645 \u0642\u0627\u0644\u0648\u0627 \u0625\u0646\u0647\u0645 \u064a\u0631\u064a\u062f\u0648\u0646 \u0623\u0631\u0636\u0647\u0645. \u0638\u0644\u0651\u0648\u0627 \u0633\u0646\u0648\u0627\u062a \u0641\u064a \u0645\u062e\u064a\u0645\u0647\u0645 \u0639\u0646\u062f \u0648\u0627\u062a\u064a \u0643\u0631\u064a\u0643\u060c \u0625\u0644\u0649 \u0623\u0646 \u0633\u0643\u0628 \u0631\u0626\u064a\u0633 \u0627\u0644\u0648\u0632\u0631\u0627\u0621 \u063a\u0648\u0641 \u0648\u064a\u062a\u0644\u0627\u0645 \u0641\u064a 16 \u0622\u0628 (\u0623\u063a\u0633\u0637\u0633) 1975 \u062d\u0641\u0646\u0629 \u0645\u0646 \u0627\u0644\u062a\u0631\u0627\u0628 \u0627\u0644\u0623\u062d\u0645\u0631 \u0641\u064a \u0643\u0641\u0651 \u0644\u064a\u0646\u063a\u064a\u0627\u0631\u064a \u0648\u0623\u0639\u0627\u062f \u0625\u0644\u064a\u0647\u0645 \u062c\u0632\u0621\u064b\u0627 \u0645\u0646\u0647\u0627."}}, {"month": 9, "year": "1973", "picture": "8f21e9cdf67ff822.svg", "name": "09-guinea-bissau.svg", "width": 1200, "height": 900, "alt": {"en": "A black star stands on the hills with both its lower points, like a tree; from them roots reach far down into the red soil.", "ar": "\u0646\u062c\u0645\u0629 \u0633\u0648\u062f\u0627\u0621 \u062a\u0642\u0641 \u0639\u0644\u0649 \u0627\u0644\u062a\u0644\u0627\u0644 \u0628\u0637\u0631\u0641\u064a\u0647\u0627 \u0627\u0644\u0633\u0641\u0644\u064a\u064a\u0646 \u0643\u0623\u0646\u0647\u0627 \u0634\u062c\u0631\u0629\u060c \u0648\u0645\u0646\u0647\u0645\u0627 \u062a\u0645\u062a\u062f \u0627\u0644\u062c\u0630\u0648\u0631 \u0639\u0645\u064a\u0642\u064b\u0627 \u0641\u064a \u0627\u0644\u062a\u0631\u0628\u0629 \u0627\u0644\u062d\u0645\u0631\u0627\u0621."}, "en": {"title": "Without Waiting for Lisbon", "place": "The hills of Bo\u00e9, Guinea-Bissau", "text": "On 20 January 1973 Am\u00edlcar Cabral, agronomist and a founder of the liberation movement PAIGC, was murdered in Conakry. On 24 September, in the liberated hills of Bo\u00e9, an elected assembly declared the independence of Guinea-Bissau without asking Portugal, and dozens of states recognised it within weeks. Seven months later Portuguese officers, many of whom had fought that lost war, brought down the dictatorship in Lisbon; in September 1974 Portugal recognised the republic too."}, "ar": {"title": "\u0645\u0646 \u062f\u0648\u0646 \u0627\u0646\u062a\u0638\u0627\u0631 \u0644\u0634\u0628\u0648\u0646\u0629", "place": "\u062a\u0644\u0627\u0644 \u0628\u0648\u064a\u060c \u063a\u064a\u0646\u064a\u0627 \u0628\u064a\u0633\u0627\u0648", "text": "\u0641\u064a 20 \u0643\u0627\u0646\u0648\u0646 \u0627\u0644\u062b\u0627\u0646\u064a (\u064a\u0646\u0627\u064a\u0631) 1973 \u0627\u063a\u062a\u064a\u0644 \u0641\u064a \u0643\u0648\u0646\u0627\u0643\u0631\u064a \u0623\u0645\u064a\u0644\u0643\u0627\u0631 \u0643\u0627\u0628\u0631\u0627\u0644\u060c \u0627\u0644\u0645\u0647\u0646\u062f\u0633 \u0627\u0644\u0632\u0631\u0627\u0639\u064a \u0648\u0623\u062d\u062f \u0645\u0624\u0633\u0633\u064a \u062d\u0631\u0643\u0629 \u0627\u0644\u062a\u062d\u0631\u064a\u0631 \u00ab\u0627\u0644\u062d\u0632\u0628 \u0627\u0644\u0623\u0641\u0631\u064a\u0642\u064a \u0644\u0627\u0633\u062a\u0642\u0644\u0627\u0644 \u063a\u064a\u0646\u064a\u0627 \u0648\u0627\u0644\u0631\u0623\u0633 \u0627\u0644\u0623\u062e\u0636\u0631\u00bb. \u0648\u0641\u064a 24 \u0623\u064a\u0644\u0648\u0644 (\u0633\u0628\u062a\u0645\u0628\u0631)\u060c \u0641\u064a \u062a\u0644\u0627\u0644 \u0628\u0648\u064a \u0627\u0644\u0645\u062d\u0631\u0631\u0629\u060c \u0623\u0639\u0644\u0646 \u0645\u062c\u0644\u0633 \u0645\u0646\u062a\u062e\u0628 \u0627\u0633\u062a\u0642\u0644\u0627\u0644 \u063a\u064a\u0646\u064a\u0627 \u0628\u064a\u0633\u0627\u0648 \u0645\u0646 \u062f\u0648\u0646 \u0627\u0633\u062a\u0626\u0630\u0627\u0646 \u0627\u0644\u0628\u0631\u062a\u063a\u0627\u0644\u060c \u0648\u0627\u0639\u062a\u0631\u0641\u062a \u0628\u0647\u0627 \u0639\u0634\u0631\u0627\u062a \u0627\u0644\u062f\u0648\u0644 \u0641\u064a \u063a\u0636\u0648\u0646 \u0623\u0633\u0627\u0628\u064a\u0639. \u0648\u0628\u0639\u062f \u0633\u0628\u0639\u0629 \u0623\u0634\u0647\u0631 \u0623\u0633\u0642\u0637 \u0636\u0628\u0627\u0637 \u0628\u0631\u062a\u063a\u0627\u0644\u064a\u0648\u0646\u060c \u0643\u062b\u064a\u0631 \u0645\u0646\u0647\u0645 \u062e\u0627\u0636\u0648\u0627 \u062a\u0644\u0643 \u0627\u0644\u062d\u0631\u0628 \u0627\u0644\u062e\u0627\u0633\u0631\u0629\u060c \u0627\u0644\u062f\u0643\u062a\u0627\u062a\u0648\u0631\u064a\u0629 \u0641\u064a \u0644\u0634\u0628\u0648\u0646\u0629. \u0648\u0641\u064a \u0623\u064a\u0644\u0648\u0644 (\u0633\u0628\u062a\u0645\u0628\u0631) 1974 \u0627\u0639\u062a\u0631\u0641\u062a \u0627\u0644\u0628\u0631\u062a\u063a\u0627\u0644 \u0623\u064a\u0636\u064b\u0627 \u0628\u0627\u0644\u062c\u0645\u0647\u0648\u0631\u064a\u0629."}}, {"month": 10, "year": "1968", "picture": "c6912b24804af5ac.svg", "name": "10-mexico-city.svg", "width": 1200, "height": 900, "alt": {"en": "Three figures on a winners'' podium marked 2, 1 and 3. Two raise a black-gloved fist; all three wear the same round badge.", "ar": "\u062b\u0644\u0627\u062b\u0629 \u0623\u0634\u062e\u0627\u0635 \u0639\u0644\u0649 \u0645\u0646\u0635\u0629 \u0627\u0644\u062a\u062a\u0648\u064a\u062c \u0648\u0639\u0644\u064a\u0647\u0627 \u0627\u0644\u0623\u0631\u0642\u0627\u0645 2 \u06481 \u06483. \u064a\u0631\u0641\u0639 \u0627\u062b\u0646\u0627\u0646 \u0645\u0646\u0647\u0645 \u0642\u0628\u0636\u0629 \u0641\u064a \u0642\u0641\u0627\u0632 \u0623\u0633\u0648\u062f\u060c \u0648\u064a\u062d\u0645\u0644 \u0627\u0644\u062b\u0644\u0627\u062b\u0629 \u0627\u0644\u0634\u0627\u0631\u0629 \u0627\u0644\u0645\u0633\u062a\u062f\u064a\u0631\u0629 \u0646\u0641\u0633\u0647\u0627."}, "en": {"title": "Three Badges", "place": "Mexico City, Mexico", "text": "On 2 October 1968 the Mexican army fired on a students'' rally in the square of Tlatelolco; ten days later the Olympic Games opened as planned. On the 16th Tommie Smith and John Carlos, first and third over 200 metres, stood on the podium without shoes and raised a gloved fist each while the anthem of the United States was played; both were sent home. All three men wore the badge of the Olympic Project for Human Rights: Peter Norman of Australia, who was second, had asked for one."}, "ar": {"title": "\u062b\u0644\u0627\u062b \u0634\u0627\u0631\u0627\u062a", "place": "\u0645\u0643\u0633\u064a\u0643\u0648\u060c \u0627\u0644\u0645\u0643\u0633\u064a\u0643", "text": "\u0641\u064a 2 \u062a\u0634\u0631\u064a\u0646 \u0627\u0644\u0623\u0648\u0644 (\u0623\u0643\u062a\u0648\u0628\u0631) 1968 \u0623\u0637\u0644\u0642 \u0627\u0644\u062c\u064a\u0634 \u0627\u0644\u0645\u0643\u0633\u064a\u0643\u064a \u0627\u0644\u0646\u0627\u0631 \u0639\u0644\u0649 \u062a\u062c\u0645\u0639 \u0644\u0644\u0637\u0644\u0627\u0628 \u0641\u064a \u0633\u0627\u062d\u0629 \u062a\u0644\u0627\u062a\u064a\u0644\u0648\u0644\u0643\u0648\u060c \u0648\u0628\u0639\u062f \u0639\u0634\u0631\u0629 \u0623\u064a\u0627\u0645 \u0627\u0641\u062a\u064f\u062a\u062d\u062a \u0627\u0644\u0623\u0644\u0639\u0627\u0628 \u0627\u0644\u0623\u0648\u0644\u0645\u0628\u064a\u0629 \u0643\u0645\u0627 \u0643\u0627\u0646 \u0645\u0642\u0631\u0631\u064b\u0627. \u0648\u0641\u064a \u0627\u0644\u0633\u0627\u062f\u0633 \u0639\u0634\u0631 \u0645\u0646\u0647 \u0648\u0642\u0641 \u062a\u0648\u0645\u064a \u0633\u0645\u064a\u062b \u0648\u062c\u0648\u0646 \u0643\u0627\u0631\u0644\u0648\u0633\u060c \u0627\u0644\u0623\u0648\u0644 \u0648\u0627\u0644\u062b\u0627\u0644\u062b \u0641\u064a \u0633\u0628\u0627\u0642 200 \u0645\u062a\u0631\u060c \u0639\u0644\u0649 \u0645\u0646\u0635\u0629 \u0627\u0644\u062a\u062a\u0648\u064a\u062c \u0628\u0644\u0627 \u0623\u062d\u0630\u064a\u0629\u060c \u0648\u0631\u0641\u0639 \u0643\u0644 \u0645\u0646\u0647\u0645\u0627 \u0642\u0628\u0636\u0629 \u0641\u064a \u0642\u0641\u0627\u0632 \u0623\u062b\u0646\u0627\u0621 \u0639\u0632\u0641 \u0646\u0634\u064a\u062f \u0627\u0644\u0648\u0644\u0627\u064a\u0627\u062a \u0627\u0644\u0645\u062a\u062d\u062f\u0629\u060c \u0641\u0623\u064f\u0639\u064a\u062f\u0627 \u0625\u0644\u0649 \u0628\u0644\u062f\u0647\u0645\u0627. \u0648\u062d\u0645\u0644 \u0627\u0644\u062b\u0644\u0627\u062b\u0629 \u0634\u0627\u0631\u0629 \u00ab\u0627\u0644\u0645\u0634\u0631\u0648\u0639 \u0627\u0644\u0623\u0648\u0644\u0645\u0628\u064a \u0644\u062d\u0642\u0648\u0642 \u0627\u0644\u0625\u0646\u0633\u0627\u0646\u00bb\u060c \u0641\u0642\u062f \u0637\u0644\u0628 \u0627\u0644\u0623\u0633\u062a\u0631\u0627\u0644\u064a \u0628\u064a\u062a\u0631 \u0646\u0648\u0631\u0645\u0627\u0646\u060c \u0635\u0627\u062d\u0628 \u0627\u0644\u0645\u0631\u0643\u0632 \u0627\u0644\u062b\u0627\u0646\u064a\u060c \u0648\u0627\u062d\u062f\u0629 \u0644\u0647 \u0623\u064a\u0636\u064b\u0627."}}, {"month": 11, "year": "1803", "picture": "c5bde35f43078545.svg", "name": "11-vertieres.svg", "width": 1200, "height": 900, "alt": {"en": "A tricolour from which the white has been torn. The blue-green and the red are being sewn together with black thread; the white falls away with a broken chain.", "ar": "\u0639\u0644\u0645 \u062b\u0644\u0627\u062b\u064a \u0627\u0644\u0623\u0644\u0648\u0627\u0646 \u0627\u0646\u062a\u064f\u0632\u0639 \u0645\u0646\u0647 \u0627\u0644\u0623\u0628\u064a\u0636. \u064a\u064f\u062e\u0627\u0637 \u0627\u0644\u0623\u0632\u0631\u0642 \u0627\u0644\u0645\u062e\u0636\u0631\u0651 \u0648\u0627\u0644\u0623\u062d\u0645\u0631 \u0645\u0639\u064b\u0627 \u0628\u062e\u064a\u0637 \u0623\u0633\u0648\u062f\u060c \u0648\u064a\u0633\u0642\u0637 \u0627\u0644\u0623\u0628\u064a\u0636 \u0628\u0639\u064a\u062f\u064b\u0627 \u0645\u0639 \u0633\u0644\u0633\u0644\u0629 \u0645\u0643\u0633\u0648\u0631\u0629."}, "en": {"title": "Verti\u00e8res", "place": "Near Cap-Fran\u00e7ais, Saint-Domingue (Haiti)", "text": "On 18 November 1803 the army of Jean-Jacques Dessalines, most of them people who had been slaves, stormed the fort of Verti\u00e8res and beat the French; their general, Rochambeau, capitulated the next day. On 1 January 1804 Dessalines declared the independence of Haiti, the first state to end slavery for good. In 1825 France, with warships off the coast, made Haiti promise 150 million francs to the former planters; the country was paying off the loans into the twentieth century."}, "ar": {"title": "\u0641\u064a\u0631\u062a\u064a\u064a\u0631", "place": "\u0642\u0631\u0628 \u0643\u0627\u0628 \u0641\u0631\u0627\u0646\u0633\u064a\u0647\u060c \u0633\u0627\u0646 \u062f\u0648\u0645\u064a\u0646\u063a (\u0647\u0627\u064a\u062a\u064a)", "text": "\u0641\u064a 18 \u062a\u0634\u0631\u064a\u0646 \u0627\u0644\u062b\u0627\u0646\u064a (\u0646\u0648\u0641\u0645\u0628\u0631) 1803 \u0627\u0642\u062a\u062d\u0645 \u062c\u064a\u0634 \u062c\u0627\u0646 \u062c\u0627\u0643 \u062f\u064a\u0633\u0627\u0644\u064a\u0646\u060c \u0648\u062c\u0644\u0651 \u0623\u0641\u0631\u0627\u062f\u0647 \u0643\u0627\u0646\u0648\u0627 \u0639\u0628\u064a\u062f\u064b\u0627\u060c \u062d\u0635\u0646 \u0641\u064a\u0631\u062a\u064a\u064a\u0631 \u0648\u0647\u0632\u0645 \u0627\u0644\u0641\u0631\u0646\u0633\u064a\u064a\u0646\u060c \u0648\u0627\u0633\u062a\u0633\u0644\u0645 \u0642\u0627\u0626\u062f\u0647\u0645 \u0627\u0644\u062c\u0646\u0631\u0627\u0644 \u0631\u0648\u0634\u0627\u0645\u0628\u0648 \u0641\u064a \u0627\u0644\u064a\u0648\u0645 \u0627\u0644\u062a\u0627\u0644\u064a. \u0648\u0641\u064a 1 \u0643\u0627\u0646\u0648\u0646 \u0627\u0644\u062b\u0627\u0646\u064a (\u064a\u0646\u0627\u064a\u0631) 1804 \u0623\u0639\u0644\u0646 \u062f\u064a\u0633\u0627\u0644\u064a\u0646 \u0627\u0633\u062a\u0642\u0644\u0627\u0644 \u0647\u0627\u064a\u062a\u064a\u060c \u0623\u0648\u0644 \u062f\u0648\u0644\u0629 \u0623\u0646\u0647\u062a \u0627\u0644\u0639\u0628\u0648\u062f\u064a\u0629 \u0646\u0647\u0627\u0626\u064a\u064b\u0627. \u0648\u0641\u064a \u0639\u0627\u0645 1825 \u0623\u0631\u063a\u0645\u062a\u0647\u0627 \u0641\u0631\u0646\u0633\u0627\u060c \u0648\u0633\u0641\u0646\u0647\u0627 \u0627\u0644\u062d\u0631\u0628\u064a\u0629 \u0642\u0628\u0627\u0644\u0629 \u0627\u0644\u0633\u0627\u062d\u0644\u060c \u0639\u0644\u0649 \u0627\u0644\u062a\u0639\u0647\u062f \u0628\u062f\u0641\u0639 150 \u0645\u0644\u064a\u0648\u0646 \u0641\u0631\u0646\u0643 \u0644\u0623\u0635\u062d\u0627\u0628 \u0627\u0644\u0645\u0632\u0627\u0631\u0639 \u0627\u0644\u0633\u0627\u0628\u0642\u064a\u0646\u060c \u0648\u0638\u0644 \u0627\u0644\u0628\u0644\u062f \u064a\u0633\u062f\u0651\u062f \u0627\u0644\u0642\u0631\u0648\u0636 \u062d\u062a\u0649 \u0627\u0644\u0642\u0631\u0646 \u0627\u0644\u0639\u0634\u0631\u064a\u0646."}}, {"month": 12, "year": "1600", "picture": "aa7e792563241c49.svg", "name": "12-east-india-company.svg", "width": 1200, "height": 900, "alt": {"en": "A black ship with the open mouth of a shark for a hull; its sails are ruled like the pages of a ledger. A gold coin hangs in the sky for a sun, and before the teeth floats a small red boat.", "ar": "\u0633\u0641\u064a\u0646\u0629 \u0633\u0648\u062f\u0627\u0621 \u0647\u064a\u0643\u0644\u0647\u0627 \u0641\u0645 \u0633\u0645\u0643\u0629 \u0642\u0631\u0634 \u0645\u0641\u062a\u0648\u062d\u060c \u0648\u0623\u0634\u0631\u0639\u062a\u0647\u0627 \u0645\u0633\u0637\u0651\u0631\u0629 \u0643\u0635\u0641\u062d\u0627\u062a \u062f\u0641\u062a\u0631 \u062d\u0633\u0627\u0628\u0627\u062a. \u0648\u0641\u064a \u0627\u0644\u0633\u0645\u0627\u0621 \u0642\u0637\u0639\u0629 \u0646\u0642\u062f \u0630\u0647\u0628\u064a\u0629 \u0628\u062f\u0644 \u0627\u0644\u0634\u0645\u0633\u060c \u0648\u0623\u0645\u0627\u0645 \u0627\u0644\u0623\u0633\u0646\u0627\u0646 \u0642\u0627\u0631\u0628 \u0623\u062d\u0645\u0631 \u0635\u063a\u064a\u0631."}, "en": {"title": "A Company Is Founded", "place": "London, England", "text": "On the last day of 1600 Elizabeth I gave a company of London merchants a charter and the sole right to all English trade east of the Cape of Good Hope. Their company came to have an army, courts and prisons of its own; from 1765 it collected the taxes of Bengal, and it went on collecting through the famine of 1770, in which millions died. In 1858, after a rising had shaken its rule, the Crown took India over; the shareholders were compensated."}, "ar": {"title": "\u062a\u0623\u0633\u064a\u0633 \u0634\u0631\u0643\u0629", "place": "\u0644\u0646\u062f\u0646\u060c \u0625\u0646\u062c\u0644\u062a\u0631\u0627", "text": "\u0641\u064a \u0627\u0644\u064a\u0648\u0645 \u0627\u0644\u0623\u062e\u064a\u0631 \u0645\u0646 \u0639\u0627\u0645 1600 \u0645\u0646\u062d\u062a \u0627\u0644\u0645\u0644\u0643\u0629 \u0625\u0644\u064a\u0632\u0627\u0628\u064a\u062b \u0627\u0644\u0623\u0648\u0644\u0649 \u0634\u0631\u0643\u0629 \u0645\u0646 \u062a\u062c\u0627\u0631 \u0644\u0646\u062f\u0646 \u0628\u0631\u0627\u0621\u0629 \u062a\u0623\u0633\u064a\u0633 \u0648\u062d\u0642 \u0627\u062d\u062a\u0643\u0627\u0631 \u0627\u0644\u062a\u062c\u0627\u0631\u0629 \u0627\u0644\u0625\u0646\u062c\u0644\u064a\u0632\u064a\u0629 \u0643\u0644\u0647\u0627 \u0634\u0631\u0642\u064a \u0631\u0623\u0633 \u0627\u0644\u0631\u062c\u0627\u0621 \u0627\u0644\u0635\u0627\u0644\u062d. \u0635\u0627\u0631 \u0644\u0634\u0631\u0643\u062a\u0647\u0645 \u062c\u064a\u0634 \u0648\u0645\u062d\u0627\u0643\u0645 \u0648\u0633\u062c\u0648\u0646 \u062e\u0627\u0635\u0629 \u0628\u0647\u0627\u060c \u0648\u0645\u0646\u0630 \u0639\u0627\u0645 1765 \u0631\u0627\u062d\u062a \u062a\u062c\u0628\u064a \u0636\u0631\u0627\u0626\u0628 \u0627\u0644\u0628\u0646\u063a\u0627\u0644\u060c \u0648\u0644\u0645 \u062a\u0643\u0641\u0651 \u0639\u0646 \u0627\u0644\u062c\u0628\u0627\u064a\u0629 \u0641\u064a \u0645\u062c\u0627\u0639\u0629 \u0639\u0627\u0645 1770 \u0627\u0644\u062a\u064a \u0623\u0648\u062f\u062a \u0628\u0627\u0644\u0645\u0644\u0627\u064a\u064a\u0646. \u0648\u0641\u064a \u0639\u0627\u0645 1858\u060c \u0628\u0639\u062f \u0627\u0646\u062a\u0641\u0627\u0636\u0629 \u0632\u0639\u0632\u0639\u062a \u062d\u0643\u0645\u0647\u0627\u060c \u062a\u0633\u0644\u0651\u0645 \u0627\u0644\u062a\u0627\u062c \u0627\u0644\u0628\u0631\u064a\u0637\u0627\u0646\u064a \u062d\u0643\u0645 \u0627\u0644\u0647\u0646\u062f\u060c \u0648\u0639\u064f\u0648\u0650\u0651\u0636 \u0627\u0644\u0645\u0633\u0627\u0647\u0645\u0648\u0646."}}]','2026-11-23 03:01:57.131011');
INSERT INTO "products" VALUES(2,'hammer-and-seed-poster',1,'goods','standard',1,'{"en": {"name": "Poster: Hammer and Seed", "tagline": "The January chapter, large enough for the wall", "blurb": "A hammer that has taken root, after the women of Seeds of Hope", "description": "Four women, a few household hammers and one jet fewer: the poster to the first chapter of the calendar. The handle has put\ndown roots and come into leaf.\n\nPrinted in four inks on heavy paper without gloss, rolled, and posted in a cardboard tube. In two sizes, without a frame.", "format": "A2 or A1, portrait, rolled in a tube", "paper": "Uncoated recycled paper, 170 g/m\u00b2"}, "ar": {"name": "\u0645\u0644\u0635\u0642: \u0627\u0644\u0645\u0637\u0631\u0642\u0629 \u0648\u0627\u0644\u0628\u0630\u0631\u0629", "tagline": "\u0641\u0635\u0644 \u0643\u0627\u0646\u0648\u0646 \u0627\u0644\u062b\u0627\u0646\u064a (\u064a\u0646\u0627\u064a\u0631) \u0628\u062d\u062c\u0645 \u064a\u0644\u064a\u0642 \u0628\u0627\u0644\u062c\u062f\u0627\u0631", "blurb": "\u0645\u0637\u0631\u0642\u0629 \u0636\u0631\u0628\u062a \u062c\u0630\u0648\u0631\u0647\u0627 \u0641\u064a \u0627\u0644\u0623\u0631\u0636\u060c \u062a\u062d\u064a\u0629 \u0644\u0646\u0633\u0627\u0621 \u00ab\u0628\u0630\u0648\u0631 \u0627\u0644\u0623\u0645\u0644\u00bb", "description": "\u0623\u0631\u0628\u0639 \u0646\u0633\u0627\u0621\u060c \u0648\u0628\u0636\u0639 \u0645\u0637\u0627\u0631\u0642 \u0645\u0646\u0632\u0644\u064a\u0629\u060c \u0648\u0637\u0627\u0626\u0631\u0629 \u062d\u0631\u0628\u064a\u0629 \u0623\u0642\u0644: \u0647\u0630\u0627 \u0645\u0644\u0635\u0642 \u0627\u0644\u0641\u0635\u0644 \u0627\u0644\u0623\u0648\u0644 \u0645\u0646 \u0627\u0644\u062a\u0642\u0648\u064a\u0645. \u0644\u0642\u062f \u0645\u062f\u0651 \u0645\u0642\u0628\u0636 \u0627\u0644\u0645\u0637\u0631\u0642\u0629 \u062c\u0630\u0648\u0631\u064b\u0627\n\u0648\u0623\u0648\u0631\u0642.\n\n\u0645\u0637\u0628\u0648\u0639 \u0628\u0623\u0631\u0628\u0639\u0629 \u0623\u0644\u0648\u0627\u0646 \u0639\u0644\u0649 \u0648\u0631\u0642 \u0633\u0645\u064a\u0643 \u063a\u064a\u0631 \u0644\u0627\u0645\u0639\u060c \u064a\u064f\u0644\u0641\u0651 \u0648\u064a\u064f\u0631\u0633\u0644 \u0641\u064a \u0623\u0646\u0628\u0648\u0628 \u0645\u0646 \u0627\u0644\u0648\u0631\u0642 \u0627\u0644\u0645\u0642\u0648\u0651\u0649. \u0645\u062a\u0648\u0641\u0631 \u0628\u0645\u0642\u0627\u0633\u064a\u0646\u060c \u0645\u0646 \u062f\u0648\u0646 \u0625\u0637\u0627\u0631.", "format": "A2 \u0623\u0648 A1\u060c \u0637\u0648\u0644\u064a\u060c \u0645\u0644\u0641\u0648\u0641 \u0641\u064a \u0623\u0646\u0628\u0648\u0628", "paper": "\u0648\u0631\u0642 \u063a\u064a\u0631 \u0645\u0635\u0642\u0648\u0644 \u0645\u0639\u0627\u062f \u062a\u062f\u0648\u064a\u0631\u0647 170 \u063a/\u0645\u00b2"}}','{"maker": {"name": "Rotes Rad Printing Co-operative (demonstration)", "address": ["Beispielweg 12", "04277 Leipzig", "Germany"], "email": "press@calendar.example"}}','[{"file": "aa33577caa4721ad.svg", "name": "poster.svg", "width": 1200, "height": 1697, "alt": {"en": "Poster: a black hammer stands upright before an ochre sun. Its handle has roots that reach into red earth, and two large teal leaves grow from it.", "ar": "\u0645\u0644\u0635\u0642: \u0645\u0637\u0631\u0642\u0629 \u0633\u0648\u062f\u0627\u0621 \u0645\u0646\u062a\u0635\u0628\u0629 \u0623\u0645\u0627\u0645 \u0634\u0645\u0633 \u0635\u0641\u0631\u0627\u0621. \u0644\u0645\u0642\u0628\u0636\u0647\u0627 \u062c\u0630\u0648\u0631 \u0645\u0645\u062a\u062f\u0629 \u0641\u064a \u062a\u0631\u0628\u0629 \u062d\u0645\u0631\u0627\u0621\u060c \u0648\u062a\u0646\u0628\u062a \u0645\u0646\u0647 \u0648\u0631\u0642\u062a\u0627\u0646 \u0643\u0628\u064a\u0631\u062a\u0627\u0646 \u0628\u0644\u0648\u0646 \u0623\u0632\u0631\u0642 \u0645\u062e\u0636\u0631\u0651."}}]','[]','2026-11-23 03:01:57.131011');
INSERT INTO "products" VALUES(3,'twelve-chapters-a-reader',2,'goods','book',1,'{"en": {"name": "Twelve Chapters: A Reader", "tagline": "The essays behind the calendar", "blurb": "Twelve essays, one for each month, for those who want to know how the story went on", "description": "A calendar page has room for three sentences. The reader has room for the rest: who these people were before, what became of them\nafterwards, which of the stories told about them are not true, and what to read next.\n\nEach essay closes with its sources. A note at the end says what we left out and why.\n\nIn English. This book belongs to a demonstration shop and has no ISBN.", "format": "Paperback, 148 \u00d7 210 mm, 192 pages", "paper": "Uncoated recycled paper, 90 g/m\u00b2; cover 300 g/m\u00b2"}, "ar": {"name": "\u0627\u062b\u0646\u0627 \u0639\u0634\u0631 \u0641\u0635\u0644\u064b\u0627: \u0643\u062a\u0627\u0628 \u0644\u0644\u0642\u0631\u0627\u0621\u0629", "tagline": "\u0627\u0644\u0645\u0642\u0627\u0644\u0627\u062a \u0627\u0644\u062a\u064a \u0648\u0631\u0627\u0621 \u0627\u0644\u062a\u0642\u0648\u064a\u0645", "blurb": "\u0627\u062b\u0646\u062a\u0627 \u0639\u0634\u0631\u0629 \u0645\u0642\u0627\u0644\u0629\u060c \u0644\u0643\u0644 \u0634\u0647\u0631 \u0645\u0642\u0627\u0644\u0629\u060c \u0644\u0645\u0646 \u064a\u0631\u064a\u062f \u0623\u0646 \u064a\u0639\u0631\u0641 \u0643\u064a\u0641 \u0627\u0633\u062a\u0645\u0631\u062a \u0627\u0644\u0642\u0635\u0629", "description": "\u062a\u062a\u0633\u0639 \u0635\u0641\u062d\u0629 \u0627\u0644\u062a\u0642\u0648\u064a\u0645 \u0644\u062b\u0644\u0627\u062b \u062c\u0645\u0644\u060c \u0648\u064a\u062a\u0633\u0639 \u0647\u0630\u0627 \u0627\u0644\u0643\u062a\u0627\u0628 \u0644\u0644\u0628\u0627\u0642\u064a: \u0645\u0646 \u0643\u0627\u0646 \u0647\u0624\u0644\u0627\u0621 \u0627\u0644\u0646\u0627\u0633 \u0642\u0628\u0644 \u0630\u0644\u0643\u060c \u0648\u0645\u0627\u0630\u0627 \u062d\u0644\u0651 \u0628\u0647\u0645 \u0628\u0639\u062f\u0647\u060c \u0648\u0623\u064a \u0627\u0644\u062d\u0643\u0627\u064a\u0627\u062a \u0627\u0644\u0645\u0631\u0648\u064a\u0629 \u0639\u0646\u0647\u0645 \u063a\u064a\u0631\n\u0635\u062d\u064a\u062d\u060c \u0648\u0645\u0627\u0630\u0627 \u0646\u0642\u0631\u0623 \u0628\u0639\u062f \u0630\u0644\u0643.\n\n\u062a\u0646\u062a\u0647\u064a \u0643\u0644 \u0645\u0642\u0627\u0644\u0629 \u0628\u0645\u0635\u0627\u062f\u0631\u0647\u0627\u060c \u0648\u0641\u064a \u0622\u062e\u0631 \u0627\u0644\u0643\u062a\u0627\u0628 \u0643\u0644\u0645\u0629 \u0639\u0645\u0651\u0627 \u062a\u0631\u0643\u0646\u0627\u0647 \u0648\u0644\u0645\u0627\u0630\u0627.\n\n\u0628\u0627\u0644\u0625\u0646\u062c\u0644\u064a\u0632\u064a\u0629. \u0647\u0630\u0627 \u0627\u0644\u0643\u062a\u0627\u0628 \u062c\u0632\u0621 \u0645\u0646 \u0645\u062a\u062c\u0631 \u062a\u062c\u0631\u064a\u0628\u064a\u060c \u0648\u0644\u064a\u0633 \u0644\u0647 \u0631\u0642\u0645 \u062f\u0648\u0644\u064a \u0645\u0639\u064a\u0627\u0631\u064a (ISBN).", "format": "\u063a\u0644\u0627\u0641 \u0648\u0631\u0642\u064a\u060c 148 \u00d7 210 \u0645\u0645\u060c 192 \u0635\u0641\u062d\u0629", "paper": "\u0648\u0631\u0642 \u063a\u064a\u0631 \u0645\u0635\u0642\u0648\u0644 \u0645\u0639\u0627\u062f \u062a\u062f\u0648\u064a\u0631\u0647 90 \u063a/\u0645\u00b2\u060c \u0648\u0627\u0644\u063a\u0644\u0627\u0641 300 \u063a/\u0645\u00b2"}}','{"maker": {"name": "Rotes Rad Printing Co-operative (demonstration)", "address": ["Beispielweg 12", "04277 Leipzig", "Germany"], "email": "press@calendar.example"}}','[{"file": "58e5d8e2cc2f6daa.svg", "name": "book.svg", "width": 1200, "height": 1697, "alt": {"en": "Book cover: out of an open book rise twelve coloured bands, like pages and like the rays of a sun, on black. Above them a red 12.", "ar": "\u063a\u0644\u0627\u0641 \u0643\u062a\u0627\u0628: \u0645\u0646 \u0643\u062a\u0627\u0628 \u0645\u0641\u062a\u0648\u062d \u064a\u0631\u062a\u0641\u0639 \u0627\u062b\u0646\u0627 \u0639\u0634\u0631 \u0634\u0631\u064a\u0637\u064b\u0627 \u0645\u0644\u0648\u0651\u0646\u064b\u0627\u060c \u0643\u0623\u0646\u0647\u0627 \u0635\u0641\u062d\u0627\u062a \u0648\u0643\u0623\u0646\u0647\u0627 \u0623\u0634\u0639\u0629 \u0634\u0645\u0633\u060c \u0639\u0644\u0649 \u062e\u0644\u0641\u064a\u0629 \u0633\u0648\u062f\u0627\u0621. \u0648\u0641\u0648\u0642\u0647\u0627 \u0627\u0644\u0631\u0642\u0645 12 \u0628\u0627\u0644\u0623\u062d\u0645\u0631."}}]','[]','2026-11-23 03:01:57.131011');
INSERT INTO "products" VALUES(4,'internationalism-calendar-2026-pdf',3,'digital','digital',1,'{"en": {"name": "2026 Internationalism Calendar, to print yourself", "tagline": "The whole calendar as a PDF", "blurb": "For countries that the post does not reach in time, and for printers who like to print", "description": "All twelve chapters and the cover as one PDF: thirteen pages in A4, made to be printed at home, at school or at the copy shop\naround the corner. Each sheet is a month: its picture, its story and its days, with a mark for the hole. In English.\n\nNothing is posted. You download the file from the page of your order as soon as it is paid. Print as many copies as you, your\nfamily or your group can use; please do not sell them.", "format": "PDF, 13 pages, A4 portrait", "paper": "Yours; 120 g/m\u00b2 or heavier hangs best"}, "ar": {"name": "\u062a\u0642\u0648\u064a\u0645 \u0627\u0644\u0623\u0645\u0645\u064a\u0629 2026 \u0644\u0644\u0637\u0628\u0627\u0639\u0629 \u0627\u0644\u0645\u0646\u0632\u0644\u064a\u0629", "tagline": "\u0627\u0644\u062a\u0642\u0648\u064a\u0645 \u0643\u0627\u0645\u0644\u064b\u0627 \u0628\u0635\u064a\u063a\u0629 PDF", "blurb": "\u0644\u0644\u0628\u0644\u062f\u0627\u0646 \u0627\u0644\u062a\u064a \u0644\u0627 \u064a\u0635\u0644\u0647\u0627 \u0627\u0644\u0628\u0631\u064a\u062f \u0641\u064a \u0627\u0644\u0648\u0642\u062a \u0627\u0644\u0645\u0646\u0627\u0633\u0628\u060c \u0648\u0644\u0645\u0646 \u064a\u062d\u0628\u0648\u0646 \u0627\u0644\u0637\u0628\u0627\u0639\u0629 \u0628\u0623\u0646\u0641\u0633\u0647\u0645", "description": "\u0627\u0644\u0641\u0635\u0648\u0644 \u0627\u0644\u0627\u062b\u0646\u0627 \u0639\u0634\u0631 \u0643\u0644\u0647\u0627 \u0645\u0639 \u0627\u0644\u063a\u0644\u0627\u0641 \u0641\u064a \u0645\u0644\u0641 PDF \u0648\u0627\u062d\u062f: \u062b\u0644\u0627\u062b \u0639\u0634\u0631\u0629 \u0635\u0641\u062d\u0629 \u0628\u0642\u064a\u0627\u0633 A4\u060c \u0645\u0639\u062f\u0651\u0629 \u0644\u0644\u0637\u0628\u0627\u0639\u0629 \u0641\u064a \u0627\u0644\u0628\u064a\u062a \u0623\u0648 \u0627\u0644\u0645\u062f\u0631\u0633\u0629 \u0623\u0648 \u0623\u0642\u0631\u0628 \u0645\u062d\u0644\n\u062a\u0635\u0648\u064a\u0631. \u0643\u0644 \u0648\u0631\u0642\u0629 \u0634\u0647\u0631: \u0635\u0648\u0631\u062a\u0647 \u0648\u0642\u0635\u062a\u0647 \u0648\u0623\u064a\u0627\u0645\u0647\u060c \u0648\u0639\u0644\u064a\u0647\u0627 \u0639\u0644\u0627\u0645\u0629 \u0644\u0645\u0648\u0636\u0639 \u0627\u0644\u062b\u0642\u0628. \u0627\u0644\u0646\u0635\u0648\u0635 \u0628\u0627\u0644\u0625\u0646\u062c\u0644\u064a\u0632\u064a\u0629.\n\n\u0644\u0627 \u064a\u064f\u0631\u0633\u0644 \u0634\u064a\u0621 \u0628\u0627\u0644\u0628\u0631\u064a\u062f: \u062a\u0646\u0632\u0651\u0644\u0648\u0646 \u0627\u0644\u0645\u0644\u0641 \u0645\u0646 \u0635\u0641\u062d\u0629 \u0637\u0644\u0628\u0643\u0645 \u062d\u0627\u0644\u0645\u0627 \u064a\u064f\u062f\u0641\u0639 \u062b\u0645\u0646\u0647. \u0627\u0637\u0628\u0639\u0648\u0627 \u0645\u0646\u0647 \u0645\u0627 \u062a\u062d\u062a\u0627\u062c\u0648\u0646 \u0625\u0644\u064a\u0647 \u0623\u0646\u062a\u0645 \u0623\u0648 \u0639\u0627\u0626\u0644\u062a\u0643\u0645 \u0623\u0648 \u0645\u062c\u0645\u0648\u0639\u062a\u0643\u0645\u060c\n\u0648\u0646\u0631\u062c\u0648 \u0623\u0644\u0627 \u062a\u0628\u064a\u0639\u0648\u0627 \u0627\u0644\u0646\u0633\u062e.", "format": "\u0645\u0644\u0641 PDF\u060c 13 \u0635\u0641\u062d\u0629\u060c A4 \u0637\u0648\u0644\u064a", "paper": "\u0648\u0631\u0642\u0643\u0645 \u0623\u0646\u062a\u0645\u060c \u0648\u0627\u0644\u0623\u0646\u0633\u0628 120 \u063a/\u0645\u00b2 \u0641\u0623\u0643\u062b\u0631"}}','{"year": 2026, "needed_by": "2026-01-01"}','[{"file": "088c0d3d00bd2142.svg", "name": "pdf.svg", "width": 1200, "height": 1697, "alt": {"en": "A calendar page with its grid of days, folded into a paper plane, crosses an ochre sky with a red sun, above teal and black hills.", "ar": "\u0635\u0641\u062d\u0629 \u062a\u0642\u0648\u064a\u0645 \u0639\u0644\u064a\u0647\u0627 \u0645\u0631\u0628\u0639\u0627\u062a \u0627\u0644\u0623\u064a\u0627\u0645\u060c \u0645\u0637\u0648\u064a\u0629 \u0639\u0644\u0649 \u0634\u0643\u0644 \u0637\u0627\u0626\u0631\u0629 \u0648\u0631\u0642\u064a\u0629\u060c \u062a\u0639\u0628\u0631 \u0633\u0645\u0627\u0621 \u0635\u0641\u0631\u0627\u0621 \u0641\u064a\u0647\u0627 \u0634\u0645\u0633 \u062d\u0645\u0631\u0627\u0621\u060c \u0641\u0648\u0642 \u062a\u0644\u0627\u0644 \u0632\u0631\u0642\u0627\u0621 \u0645\u062e\u0636\u0631\u0651\u0629 \u0648\u0633\u0648\u062f\u0627\u0621."}}]','[]','2026-11-23 03:01:57.131011');
CREATE TABLE refunds (
	id INTEGER NOT NULL, 
	order_number VARCHAR NOT NULL, 
	payment_intent VARCHAR NOT NULL, 
	amount_minor INTEGER NOT NULL, 
	currency VARCHAR NOT NULL, 
	idempotency_key VARCHAR NOT NULL, 
	request TEXT NOT NULL, 
	state VARCHAR NOT NULL, 
	stripe_id VARCHAR, 
	failure VARCHAR, 
	"by" VARCHAR NOT NULL, 
	created_at DATETIME NOT NULL, 
	next_attempt_at DATETIME NOT NULL, 
	CONSTRAINT pk_refunds PRIMARY KEY (id), 
	CONSTRAINT ck_refunds_known_state CHECK (state IN ('requested', 'unconfirmed', 'pending', 'succeeded', 'failed', 'refused')), 
	CONSTRAINT ck_refunds_amount_positive CHECK (amount_minor > 0), 
	CONSTRAINT uq_refunds_idempotency_key UNIQUE (idempotency_key), 
	CONSTRAINT uq_refunds_stripe_id UNIQUE (stripe_id)
);
CREATE TABLE sign_in_failures (
	email_hash VARCHAR NOT NULL, 
	attempts INTEGER NOT NULL, 
	last_at DATETIME NOT NULL, 
	locked_until DATETIME, 
	CONSTRAINT pk_sign_in_failures PRIMARY KEY (email_hash)
);
CREATE TABLE sign_up_links (
	token_hash VARCHAR NOT NULL, 
	staff_id INTEGER NOT NULL, 
	expires_at DATETIME NOT NULL, 
	used_at DATETIME, 
	CONSTRAINT pk_sign_up_links PRIMARY KEY (token_hash), 
	CONSTRAINT fk_sign_up_links_staff_id FOREIGN KEY(staff_id) REFERENCES staff (id)
);
INSERT INTO "sign_up_links" VALUES('d3bbccff0a95aee01cad4edc81fda515d62cafabe563cf1efdcd78d6d4c1cf16',1,'2026-11-30 03:01:57.296722',NULL);
CREATE TABLE staff (
	id INTEGER NOT NULL, 
	email VARCHAR NOT NULL, 
	role VARCHAR NOT NULL, 
	password_hash VARCHAR, 
	totp_secret VARCHAR, 
	totp_last_step INTEGER NOT NULL, 
	session_version INTEGER NOT NULL, 
	created_at DATETIME NOT NULL, 
	last_signed_in_at DATETIME, 
	disabled_at DATETIME, 
	CONSTRAINT pk_staff PRIMARY KEY (id), 
	CONSTRAINT ck_staff_known_role CHECK (role IN ('packer', 'manager', 'admin')), 
	CONSTRAINT uq_staff_email UNIQUE (email)
);
INSERT INTO "staff" VALUES(1,'ana@shop.example','admin',NULL,'KWBGKSVK4P4YDH2S3VTJLG224OEU5GI7',0,1,'2026-11-23 03:01:57.296722',NULL,NULL);
CREATE TABLE stock_items (
	"key" VARCHAR NOT NULL, 
	on_hand INTEGER NOT NULL, 
	reserved INTEGER NOT NULL, 
	CONSTRAINT pk_stock_items PRIMARY KEY ("key"), 
	CONSTRAINT ck_stock_items_on_hand_not_negative CHECK (on_hand >= 0), 
	CONSTRAINT ck_stock_items_reserved_on_hand CHECK (reserved <= on_hand), 
	CONSTRAINT ck_stock_items_reserved_not_negative CHECK (reserved >= 0)
);
INSERT INTO "stock_items" VALUES('CAL-2026',1201,1);
INSERT INTO "stock_items" VALUES('POSTER-A2',405,5);
INSERT INTO "stock_items" VALUES('POSTER-A1',250,0);
INSERT INTO "stock_items" VALUES('BOOK-12',601,1);
CREATE TABLE stock_moves (
	id INTEGER NOT NULL, 
	"key" VARCHAR NOT NULL, 
	on_hand_change INTEGER NOT NULL, 
	reserved_change INTEGER NOT NULL, 
	reason VARCHAR NOT NULL, 
	reference VARCHAR NOT NULL, 
	at DATETIME NOT NULL, 
	CONSTRAINT pk_stock_moves PRIMARY KEY (id), 
	CONSTRAINT fk_stock_moves_key FOREIGN KEY("key") REFERENCES stock_items ("key")
);
INSERT INTO "stock_moves" VALUES(1,'CAL-2026',1200,0,'opening','opening stock','2026-11-23 03:01:57.131011');
INSERT INTO "stock_moves" VALUES(2,'POSTER-A2',400,0,'opening','opening stock','2026-11-23 03:01:57.131011');
INSERT INTO "stock_moves" VALUES(3,'POSTER-A1',250,0,'opening','opening stock','2026-11-23 03:01:57.131011');
INSERT INTO "stock_moves" VALUES(4,'BOOK-12',600,0,'opening','opening stock','2026-11-23 03:01:57.131011');
INSERT INTO "stock_moves" VALUES(5,'BOOK-12',9,0,'delivery','make-orders','2026-06-03 15:05:39.250819');
INSERT INTO "stock_moves" VALUES(6,'CAL-2026',2,0,'delivery','make-orders','2026-06-03 15:05:39.250819');
INSERT INTO "stock_moves" VALUES(7,'POSTER-A1',3,0,'delivery','make-orders','2026-06-03 15:05:39.250819');
INSERT INTO "stock_moves" VALUES(8,'POSTER-A2',10,0,'delivery','make-orders','2026-06-03 15:05:39.250819');
INSERT INTO "stock_moves" VALUES(9,'BOOK-12',0,1,'reserve','JZWX-R6NG-4','2026-06-09 02:42:31.250819');
INSERT INTO "stock_moves" VALUES(10,'BOOK-12',-1,-1,'pack','JZWX-R6NG-4','2026-06-10 04:42:31.250819');
INSERT INTO "stock_moves" VALUES(11,'BOOK-12',0,1,'reserve','GG8M-JVP4-V','2026-06-10 12:33:00.250819');
INSERT INTO "stock_moves" VALUES(12,'BOOK-12',-1,-1,'pack','GG8M-JVP4-V','2026-06-11 14:33:00.250819');
INSERT INTO "stock_moves" VALUES(13,'POSTER-A2',0,1,'reserve','GG8M-JVP4-V','2026-06-10 12:33:00.250819');
INSERT INTO "stock_moves" VALUES(14,'POSTER-A2',-1,-1,'pack','GG8M-JVP4-V','2026-06-11 14:33:00.250819');
INSERT INTO "stock_moves" VALUES(15,'POSTER-A2',0,1,'reserve','125C-37G3-K','2026-06-17 17:37:13.250819');
INSERT INTO "stock_moves" VALUES(16,'POSTER-A2',-1,-1,'pack','125C-37G3-K','2026-06-18 19:37:13.250819');
INSERT INTO "stock_moves" VALUES(17,'BOOK-12',0,1,'reserve','61Q3-3W9G-D','2026-07-22 15:28:14.250819');
INSERT INTO "stock_moves" VALUES(18,'BOOK-12',-1,-1,'pack','61Q3-3W9G-D','2026-07-23 17:28:14.250819');
INSERT INTO "stock_moves" VALUES(19,'BOOK-12',0,1,'reserve','2AQ9-W83Q-S','2026-07-26 04:08:33.250819');
INSERT INTO "stock_moves" VALUES(20,'BOOK-12',-1,-1,'pack','2AQ9-W83Q-S','2026-07-27 06:08:33.250819');
INSERT INTO "stock_moves" VALUES(21,'BOOK-12',0,1,'reserve','C2TV-13ZR-4','2026-08-15 22:03:55.250819');
INSERT INTO "stock_moves" VALUES(22,'BOOK-12',0,-1,'release','C2TV-13ZR-4','2026-08-15 23:05:55.250819');
INSERT INTO "stock_moves" VALUES(23,'POSTER-A1',0,2,'reserve','3PM5-8T6X-P','2026-09-22 18:07:58.250819');
INSERT INTO "stock_moves" VALUES(24,'POSTER-A1',-2,-2,'pack','3PM5-8T6X-P','2026-09-23 20:07:58.250819');
INSERT INTO "stock_moves" VALUES(25,'POSTER-A2',0,1,'reserve','3PM5-8T6X-P','2026-09-22 18:07:58.250819');
INSERT INTO "stock_moves" VALUES(26,'POSTER-A2',-1,-1,'pack','3PM5-8T6X-P','2026-09-23 20:07:58.250819');
INSERT INTO "stock_moves" VALUES(27,'POSTER-A1',0,1,'reserve','9EDG-25H8-1','2026-09-29 01:32:15.250819');
INSERT INTO "stock_moves" VALUES(28,'POSTER-A1',0,-1,'release','9EDG-25H8-1','2026-09-29 02:34:15.250819');
INSERT INTO "stock_moves" VALUES(29,'BOOK-12',0,1,'reserve','V5BC-43JZ-9','2026-10-09 01:11:55.250819');
INSERT INTO "stock_moves" VALUES(30,'BOOK-12',-1,-1,'pack','V5BC-43JZ-9','2026-10-10 03:11:55.250819');
INSERT INTO "stock_moves" VALUES(31,'BOOK-12',0,2,'reserve','ZYS7-595M-Y','2026-10-25 14:28:00.250819');
INSERT INTO "stock_moves" VALUES(32,'BOOK-12',-2,-2,'pack','ZYS7-595M-Y','2026-10-26 16:28:00.250819');
INSERT INTO "stock_moves" VALUES(33,'BOOK-12',0,1,'reserve','7YVC-H5RA-W','2026-10-25 14:35:24.250819');
INSERT INTO "stock_moves" VALUES(34,'BOOK-12',0,-1,'release','7YVC-H5RA-W','2026-10-25 15:37:24.250819');
INSERT INTO "stock_moves" VALUES(35,'POSTER-A1',0,1,'reserve','7YVC-H5RA-W','2026-10-25 14:35:24.250819');
INSERT INTO "stock_moves" VALUES(36,'POSTER-A1',0,-1,'release','7YVC-H5RA-W','2026-10-25 15:37:24.250819');
INSERT INTO "stock_moves" VALUES(37,'CAL-2026',0,1,'reserve','HRMA-66AG-Y','2026-10-30 06:08:15.250819');
INSERT INTO "stock_moves" VALUES(38,'CAL-2026',0,-1,'release','HRMA-66AG-Y','2026-10-31 12:08:15.250819');
INSERT INTO "stock_moves" VALUES(39,'POSTER-A1',0,1,'reserve','RPF2-5MWD-1','2026-11-01 12:08:35.250819');
INSERT INTO "stock_moves" VALUES(40,'POSTER-A1',0,-1,'release','RPF2-5MWD-1','2026-11-02 18:08:35.250819');
INSERT INTO "stock_moves" VALUES(41,'POSTER-A2',0,1,'reserve','RPF2-5MWD-1','2026-11-01 12:08:35.250819');
INSERT INTO "stock_moves" VALUES(42,'POSTER-A2',0,-1,'release','RPF2-5MWD-1','2026-11-02 18:08:35.250819');
INSERT INTO "stock_moves" VALUES(43,'BOOK-12',0,1,'reserve','P4ZJ-MNKX-8','2026-11-04 12:48:52.250819');
INSERT INTO "stock_moves" VALUES(44,'BOOK-12',-1,-1,'pack','P4ZJ-MNKX-8','2026-11-05 14:48:52.250819');
INSERT INTO "stock_moves" VALUES(45,'CAL-2026',0,1,'reserve','2EJY-BYWD-5','2026-11-13 02:29:32.250819');
INSERT INTO "stock_moves" VALUES(46,'CAL-2026',-1,-1,'pack','2EJY-BYWD-5','2026-11-14 04:29:32.250819');
INSERT INTO "stock_moves" VALUES(47,'POSTER-A1',0,1,'reserve','2EJY-BYWD-5','2026-11-13 02:29:32.250819');
INSERT INTO "stock_moves" VALUES(48,'POSTER-A1',-1,-1,'pack','2EJY-BYWD-5','2026-11-14 04:29:32.250819');
INSERT INTO "stock_moves" VALUES(49,'POSTER-A2',0,2,'reserve','3E71-H2GP-F','2026-11-18 03:39:00.250819');
INSERT INTO "stock_moves" VALUES(50,'POSTER-A2',-2,-2,'pack','3E71-H2GP-F','2026-11-19 05:39:00.250819');
INSERT INTO "stock_moves" VALUES(51,'POSTER-A2',0,1,'reserve','F39Q-4FF7-S','2026-11-20 03:35:27.250819');
INSERT INTO "stock_moves" VALUES(52,'POSTER-A2',0,2,'reserve','HXQQ-KEYB-Y','2026-11-21 11:59:57.250819');
INSERT INTO "stock_moves" VALUES(53,'CAL-2026',0,1,'reserve','G7K9-QEX3-6','2026-11-21 23:14:42.250819');
INSERT INTO "stock_moves" VALUES(54,'BOOK-12',0,1,'reserve','C726-5RTJ-K','2026-11-22 02:15:01.250819');
INSERT INTO "stock_moves" VALUES(55,'POSTER-A2',0,2,'reserve','C726-5RTJ-K','2026-11-22 02:15:01.250819');
CREATE TABLE stripe_events (
	id VARCHAR NOT NULL, 
	type VARCHAR NOT NULL, 
	facts JSON NOT NULL, 
	received_at DATETIME NOT NULL, 
	CONSTRAINT pk_stripe_events PRIMARY KEY (id)
);
CREATE TABLE variants (
	sku VARCHAR NOT NULL, 
	product_id INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	label JSON NOT NULL, 
	weight_grams INTEGER NOT NULL, 
	hs_code VARCHAR, 
	origin VARCHAR, 
	customs_description VARCHAR, 
	manufacturer_id VARCHAR, 
	max_per_order INTEGER NOT NULL, 
	file_name VARCHAR, 
	file_title VARCHAR, 
	withdrawn_at DATETIME, 
	CONSTRAINT pk_variants PRIMARY KEY (sku), 
	CONSTRAINT ck_variants_max_per_order_positive CHECK (max_per_order > 0), 
	CONSTRAINT ck_variants_weight_not_negative CHECK (weight_grams >= 0), 
	CONSTRAINT fk_variants_product_id FOREIGN KEY(product_id) REFERENCES products (id)
);
INSERT INTO "variants" VALUES('CAL-2026',1,0,'{}',420,'4910.00','DE','Printed wall calendar','DEROTRAD12LEI',10,NULL,NULL,NULL);
INSERT INTO "variants" VALUES('POSTER-A2',2,0,'{"en": "A2 (420 \u00d7 594 mm)", "ar": "A2 (420 \u00d7 594 \u0645\u0645)"}',150,'4911.91','DE','Printed poster, A2','DEROTRAD12LEI',10,NULL,NULL,NULL);
INSERT INTO "variants" VALUES('POSTER-A1',2,1,'{"en": "A1 (594 \u00d7 841 mm)", "ar": "A1 (594 \u00d7 841 \u0645\u0645)"}',240,'4911.91','DE','Printed poster, A1','DEROTRAD12LEI',10,NULL,NULL,NULL);
INSERT INTO "variants" VALUES('BOOK-12',3,0,'{}',310,'4901.99','DE','Printed book','DEROTRAD12LEI',10,NULL,NULL,NULL);
INSERT INTO "variants" VALUES('CAL-2026-PDF',4,0,'{}',0,NULL,NULL,NULL,NULL,1,'5950aee0c2ceafa66cba7fa2f50ac40b.pdf','2026-internationalism-calendar.pdf',NULL);
CREATE INDEX ix_attention_items_object_key ON attention_items (object_key);
CREATE UNIQUE INDEX uq_attention_items_open ON attention_items (kind, object_key) WHERE settled_at IS NULL;
CREATE INDEX ix_cases_order_number ON cases (order_number);
CREATE INDEX ix_money_ledger_order_number ON money_ledger (order_number);
CREATE INDEX ix_orders_created_at ON orders (created_at);
CREATE INDEX ix_orders_email_key ON orders (email_key);
CREATE INDEX ix_orders_name_key ON orders (name_key);
CREATE INDEX ix_orders_postal_code_key ON orders (postal_code_key);
CREATE INDEX ix_orders_state_id ON orders (state, id);
CREATE INDEX ix_outbox_order_number ON outbox (order_number);
CREATE INDEX ix_outbox_state_next_attempt_at ON outbox (state, next_attempt_at);
CREATE INDEX ix_payment_attempts_payment_intent ON payment_attempts (payment_intent);
CREATE INDEX ix_payment_attempts_state_id ON payment_attempts (state, id);
CREATE INDEX ix_refunds_order_number ON refunds (order_number);
CREATE INDEX ix_refunds_state_id ON refunds (state, id);
CREATE INDEX ix_sign_in_failures_last_at ON sign_in_failures (last_at);
CREATE INDEX ix_audit_staff_id_id ON audit (staff_id, id);
CREATE INDEX ix_order_events_order_id_id ON order_events (order_id, id);
CREATE INDEX ix_parcels_state_id ON parcels (state, id);
CREATE INDEX ix_stock_moves_key_id ON stock_moves ("key", id);
CREATE INDEX ix_stock_moves_reference ON stock_moves (reference);
CREATE INDEX ix_variants_product_id ON variants (product_id);
CREATE INDEX ix_order_line_taxes_order_line_id ON order_line_taxes (order_line_id);
CREATE UNIQUE INDEX uq_prices_current ON prices (sku, currency, step) WHERE valid_to IS NULL;
COMMIT;
