import type { HolidayNotice } from '@/shared/domain/calendar/dayKind';
import notice2019 from '../../../data/holidays/holiday-cn-2019.json';
import notice2020 from '../../../data/holidays/holiday-cn-2020.json';
import notice2021 from '../../../data/holidays/holiday-cn-2021.json';
import notice2022 from '../../../data/holidays/holiday-cn-2022.json';
import notice2023 from '../../../data/holidays/holiday-cn-2023.json';
import notice2024 from '../../../data/holidays/holiday-cn-2024.json';
import notice2025 from '../../../data/holidays/holiday-cn-2025.json';
import notice2026 from '../../../data/holidays/holiday-cn-2026.json';
import notice2027 from '../../../data/holidays/holiday-cn-2027.json';

/** The State Council's notices that this release carries (data/holidays). A year without days is not published yet. */
export const publishedNotices: readonly HolidayNotice[] = [
  notice2019,
  notice2020,
  notice2021,
  notice2022,
  notice2023,
  notice2024,
  notice2025,
  notice2026,
  notice2027,
];
