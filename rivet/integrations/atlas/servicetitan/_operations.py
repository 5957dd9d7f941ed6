"""Operations of ServiceTitan v2 that its client has methods for."""

from __future__ import annotations

from rivet.integrations.atlas.vendors._operations import vendor_operations

JPM = "/jpm/v2/tenant/{tenant}"
SYSTEMS = "/equipmentsystems/v2/tenant/{tenant}"
EQUIPMENT = f"{SYSTEMS}/installed-equipment"

OPERATIONS = vendor_operations(
    "servicetitan",
    ("list_jobs", "GET", f"{JPM}/jobs"),
    ("create_job", "POST", f"{JPM}/jobs"),
    ("get_job", "GET", f"{JPM}/jobs/{{id}}"),
    ("update_job", "PATCH", f"{JPM}/jobs/{{id}}"),
    ("cancel_job", "PUT", f"{JPM}/jobs/{{id}}/cancel"),
    ("restore_job", "PUT", f"{JPM}/jobs/{{id}}/remove-cancellation"),
    ("get_cancellations", "GET", f"{JPM}/jobs/{{id}}/canceled-log"),
    ("get_history", "GET", f"{JPM}/jobs/{{id}}/history"),
    ("list_notes", "GET", f"{JPM}/jobs/{{id}}/notes"),
    ("add_note", "POST", f"{JPM}/jobs/{{id}}/notes"),
    ("list_equipment_of_job", "GET", f"{JPM}/jobs/{{id}}/equipment"),
    ("attach_equipment", "POST", f"{JPM}/jobs/{{id}}/equipment"),
    ("detach_equipment", "DELETE", f"{JPM}/jobs/{{id}}/equipment/{{equipment_id}}"),
    ("list_appointments", "GET", f"{JPM}/appointments"),
    ("get_appointment", "GET", f"{JPM}/appointments/{{id}}"),
    ("reschedule", "PATCH", f"{JPM}/appointments/{{id}}/reschedule"),
    ("hold_job", "PUT", f"{JPM}/appointments/{{id}}/hold"),
    ("resume_job", "DELETE", f"{JPM}/appointments/{{id}}/hold"),
    ("list_job_types", "GET", f"{JPM}/job-types"),
    ("list_job_hold_reasons", "GET", f"{JPM}/job-hold-reasons"),
    ("list_job_cancel_reasons", "GET", f"{JPM}/job-cancel-reasons"),
    ("list_equipment", "GET", EQUIPMENT),
    ("create_equipment", "POST", EQUIPMENT),
    ("download_attachment", "GET", f"{EQUIPMENT}/attachments"),
    ("upload_attachment", "POST", f"{EQUIPMENT}/attachments"),
    ("get_equipment", "GET", f"{EQUIPMENT}/{{id}}"),
    ("update_equipment", "PATCH", f"{EQUIPMENT}/{{id}}"),
    ("list_equipment_types", "GET", f"{SYSTEMS}/equipment-types"),
    ("export", "GET", f"{JPM}/export/{{feed}}"),
    ("export_equipment", "GET", f"{SYSTEMS}/export/installed-equipment"),
)
