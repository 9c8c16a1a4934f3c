// In the room or on video.

export const deliveries = ['in-person', 'video'] as const;
export type Delivery = (typeof deliveries)[number];
