# METADATA
# scope: package
# title: Data categories
# description: >-
#   What kinds of data facts and requirements speak of. Each has a parent that
#   contains it, null for a root. Customer data is what customers put into a
#   service, their users' data included; logs, settings and what else a service
#   makes or needs for itself stand beside it, as the vendors define them.
package residency.vocabulary.data_categories

import data.residency.sources.microsoft as source

citations := [{"source": source.eu_data_boundary_sovereignty, "section": "Definition of customer data"}]

parents := {
	"customer-data": null,
	"applications": "customer-data",
	"branding-data": "customer-data",
	"callback-payload": "customer-data",
	"consumer-directory": "customer-data",
	"deny-assignments": "customer-data",
	"device-account-data": "customer-data",
	"device-token": "device-account-data",
	"face-liveness-footage": "customer-data",
	"governance-data": "customer-data",
	"groups": "customer-data",
	"group-membership": "groups",
	"identity-data": "customer-data",
	"invitations": "customer-data",
	"network-traffic": "customer-data",
	"application-traffic": "network-traffic",
	"prompts": "customer-data",
	"risk-data": "customer-data",
	"role-assignments": "customer-data",
	"role-definitions": "customer-data",
	"sign-in-data": "customer-data",
	"oath-code": "sign-in-data",
	"session-state": "sign-in-data",
	"sms-challenge": "sign-in-data",
	"terms-of-use-data": "customer-data",
	"user-account-data": "customer-data",
	"email-address": "user-account-data",
	"hashed-security-answers": "user-account-data",
	"ip-address": "user-account-data",
	"name": "user-account-data",
	"passwords": "user-account-data",
	"phone-number": "user-account-data",
	"photo": "user-account-data",
	"upn": "user-account-data",
	"user-object-id": "user-account-data",
	"user-profile": "user-account-data",
	"username": "user-account-data",
	"logs": null,
	"activity-logs": "logs",
	"audit-logs": "logs",
	"authentication-logs": "logs",
	"mfa-activity-report": "logs",
	"mfa-logs": "logs",
	"mfa-service-logs": "logs",
	"provisioning-logs": "logs",
	"service-logs": "logs",
	"sign-in-logs": "logs",
	"sspr-logs": "logs",
	"traffic-logs": "logs",
	"reports": null,
	"alerts": "reports",
	"secrets": null,
	"certificates": "secrets",
	"signing-keys": "secrets",
	"writeback-keys": "secrets",
	"service-configuration": null,
	"application-configuration": "service-configuration",
	"conditional-access-policies": "service-configuration",
	"connector-metadata": "service-configuration",
	"dynamic-membership-rules": "service-configuration",
	"named-locations": "service-configuration",
	"policies": "service-configuration",
	"provisioning-configuration": "service-configuration",
	"tenant-mfa-settings": "service-configuration",
	"verified-id-configuration": "service-configuration",
	"support-data": null,
	"system-metadata": null,
	"usage-data": null,
}
